package dev.athanor.processor.mappingfile;

import dev.athanor.processor.diagnostic.Elsewhere;
import dev.athanor.processor.jpa.Annotations;
import dev.athanor.processor.xml.XmlPlace;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;

/** An annotation that an element of a mapping file stands for. */
final class XmlAnnotation implements AnnotationMirror, Elsewhere {

  /** What an element for a table says all about: Hibernate forgets the annotation's then. */
  private static final Set<String> OF_TABLES = Set.of("check", "indexes", "uniqueConstraints");

  private static final Set<String> TABLES =
      Set.of(
          Annotations.JPA + "Table",
          Annotations.JPA + "JoinTable",
          Annotations.JPA + "CollectionTable");

  private final DeclaredType type;
  private final Map<ExecutableElement, AnnotationValue> values;
  private final XmlPlace place;

  XmlAnnotation(DeclaredType type, Map<ExecutableElement, AnnotationValue> values, XmlPlace place) {
    this.type = type;
    this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    this.place = place;
  }

  /**
   * This annotation on top of another of its type: values that are not written are the other's, but
   * an element for a table says all about its constraints.
   */
  XmlAnnotation over(AnnotationMirror other) {
    Set<String> forgotten = TABLES.contains(Overlay.name(this)) ? OF_TABLES : Set.of();
    return over(other, forgotten);
  }

  /** This annotation on top of another of its type, some values of which do not count. */
  XmlAnnotation over(AnnotationMirror other, Set<String> forgotten) {
    Map<ExecutableElement, AnnotationValue> merged = new LinkedHashMap<>(other.getElementValues());
    merged.keySet().removeIf(member -> forgotten.contains(member.getSimpleName().toString()));
    merged.putAll(values);
    return new XmlAnnotation(type, merged, place);
  }

  @Override
  public DeclaredType getAnnotationType() {
    return type;
  }

  @Override
  public Map<? extends ExecutableElement, ? extends AnnotationValue> getElementValues() {
    return values;
  }

  @Override
  public String location() {
    return place.toString();
  }

  @Override
  public String toString() {
    return "@" + type + " of " + place;
  }
}
