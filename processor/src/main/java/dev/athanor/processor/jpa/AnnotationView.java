package dev.athanor.processor.jpa;

import dev.athanor.processor.diagnostic.Place;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * One annotation, its values read by name. Values that are not written are the defaults of the
 * annotation's type, so the annotation's class need not be loaded.
 */
public final class AnnotationView {

  private final Element element;
  private final AnnotationMirror outer;
  private final AnnotationMirror mirror;
  private final AnnotationTypes types;
  private final String name;
  private Optional<Map<String, AnnotationValue>> written = Optional.empty();

  private AnnotationView(
      Element element, AnnotationMirror outer, AnnotationMirror mirror, AnnotationTypes types) {
    this.element = element;
    this.outer = outer;
    this.mirror = mirror;
    this.types = types;
    this.name = types.name(mirror);
  }

  /** An annotation that stands on an element itself. */
  static AnnotationView of(Element element, AnnotationMirror mirror, AnnotationTypes types) {
    return new AnnotationView(element, mirror, mirror, types);
  }

  /** What is annotated. */
  public Element element() {
    return element;
  }

  /** The annotation itself. */
  public AnnotationMirror mirror() {
    return mirror;
  }

  /** The qualified name of its type. */
  public String name() {
    return name;
  }

  /** An annotation that stands somewhere in the values of this one. */
  public AnnotationView within(AnnotationMirror nested) {
    return new AnnotationView(element, outer, nested, types);
  }

  /** The simple name of the annotation. */
  public String simpleName() {
    return mirror.getAnnotationType().asElement().getSimpleName().toString();
  }

  /** The place of the annotation. */
  public Place place() {
    return new Place(element, Optional.of(outer), Optional.empty());
  }

  /** The place of a value, or of the annotation where the value is not written. */
  public Place place(String name) {
    return new Place(element, Optional.of(outer), written(name));
  }

  /** Whether the value is written, and not only a default. */
  public boolean has(String name) {
    return written(name).isPresent();
  }

  /** The values that are written. */
  public Collection<AnnotationValue> values() {
    return Collections.unmodifiableCollection(written().values());
  }

  /** A text, empty where there is none. */
  public String text(String name) {
    return value(name, String.class).orElse("");
  }

  /** A truth value. */
  public boolean flag(String name) {
    return value(name, Boolean.class).orElse(false);
  }

  /** A whole number, or what stands in for it where the annotation's type does not have it. */
  public int number(String name, int otherwise) {
    return value(name, Integer.class).orElse(otherwise);
  }

  /** A whole number of any width. */
  public OptionalLong wholeNumber(String name) {
    return find(name)
        .map(AnnotationValue::getValue)
        .filter(value -> value instanceof Integer || value instanceof Long)
        .map(value -> OptionalLong.of(((Number) value).longValue()))
        .orElse(OptionalLong.empty());
  }

  /** The name of an enumeration's constant, empty where there is none. */
  public String constant(String name) {
    return value(name, VariableElement.class)
        .map(constant -> constant.getSimpleName().toString())
        .orElse("");
  }

  /** The names of several constants of an enumeration. */
  public List<String> constants(String name) {
    return list(name).stream()
        .map(AnnotationValue::getValue)
        .filter(VariableElement.class::isInstance)
        .map(constant -> ((VariableElement) constant).getSimpleName().toString())
        .toList();
  }

  /** A class. */
  public Optional<TypeMirror> type(String name) {
    return value(name, TypeMirror.class);
  }

  /** A list of classes. */
  public List<TypeMirror> types(String name) {
    return list(name).stream()
        .map(AnnotationValue::getValue)
        .filter(TypeMirror.class::isInstance)
        .map(TypeMirror.class::cast)
        .toList();
  }

  /** A list of texts. */
  public List<String> texts(String name) {
    return list(name).stream()
        .map(AnnotationValue::getValue)
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .toList();
  }

  /** An annotation within this one. */
  public Optional<AnnotationView> nested(String name) {
    return value(name, AnnotationMirror.class).map(this::within);
  }

  /** Annotations within this one. */
  public List<AnnotationView> nestedList(String name) {
    List<? extends AnnotationValue> values = list(name);
    return values.isEmpty() ? List.of() : nested(values);
  }

  private List<AnnotationView> nested(List<? extends AnnotationValue> values) {
    return values.stream()
        .map(AnnotationValue::getValue)
        .filter(AnnotationMirror.class::isInstance)
        .map(AnnotationMirror.class::cast)
        .map(this::within)
        .toList();
  }

  /** The places of all texts in the annotation, and in those within it, that fulfil a condition. */
  public Stream<Place> places(Predicate<String> condition) {
    return mirror.getElementValues().values().stream().flatMap(value -> places(value, condition));
  }

  private Stream<Place> places(AnnotationValue value, Predicate<String> condition) {
    if (value.getValue() instanceof List<?> list) {
      return list.stream()
          .filter(AnnotationValue.class::isInstance)
          .flatMap(item -> places((AnnotationValue) item, condition));
    }
    if (value.getValue() instanceof AnnotationMirror nested) {
      return within(nested).places(condition);
    }
    return value.getValue() instanceof String text && condition.test(text)
        ? Stream.of(new Place(element, Optional.of(outer), Optional.of(value)))
        : Stream.empty();
  }

  private List<? extends AnnotationValue> list(String name) {
    Optional<AnnotationValue> found = find(name);
    if (found.isPresent() && found.get().getValue() instanceof List<?> list) {
      return list.isEmpty()
          ? List.of()
          : list.stream()
              .filter(AnnotationValue.class::isInstance)
              .map(AnnotationValue.class::cast)
              .toList();
    }
    return found.stream().toList();
  }

  private <T> Optional<T> value(String name, Class<T> type) {
    Optional<AnnotationValue> found = find(name);
    return found.isPresent() && type.isInstance(found.get().getValue())
        ? Optional.of(type.cast(found.get().getValue()))
        : Optional.empty();
  }

  private Optional<AnnotationValue> find(String name) {
    Optional<AnnotationValue> given = written(name);
    return given.isPresent() ? given : types.byDefault(mirror, name);
  }

  private Optional<AnnotationValue> written(String name) {
    return Optional.ofNullable(written().get(name));
  }

  private Map<String, AnnotationValue> written() {
    if (written.isEmpty()) {
      written = Optional.of(types.written(mirror));
    }
    return written.get();
  }
}
