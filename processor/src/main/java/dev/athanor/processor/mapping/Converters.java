package dev.athanor.processor.mapping;

import dev.athanor.processor.jpa.AnnotationView;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;

/**
 * Finds the converter of an attribute: the one that {@code @Convert} names, else one that applies
 * by itself. What its values look like is beyond a compiler, what type they have is not.
 */
final class Converters {

  static final String INTERFACE = "jakarta.persistence.AttributeConverter";

  private static final List<String> NOT_BY_ITSELF =
      List.of("Id", "Version", "Enumerated", "Temporal");

  private final TypeReader types;
  private final List<Applied> applied;
  private final Set<String> names;

  /** Knows the converters among some classes that apply by themselves. */
  Converters(TypeReader types, Collection<TypeElement> converters) {
    this.types = types;
    SortedMap<String, TypeElement> byName = new TreeMap<>();
    converters.stream()
        .filter(type -> appliesItself(type))
        .forEach(type -> byName.put(type.getQualifiedName().toString(), type));
    names = byName.keySet();
    applied =
        byName.values().stream()
            .flatMap(type -> arguments(type.asType()).map(Applied::new).stream())
            .toList();
  }

  /** The names of the converters that apply by themselves. */
  Set<String> names() {
    return names;
  }

  /** The type that the values of an attribute have in the database, if they are converted. */
  Optional<TypeMirror> find(Attribute attribute, TypeMirror type, Scope scope) {
    Optional<Conversion> declared = scope.conversion(attribute);
    if (declared.filter(Conversion::isOff).isPresent()) {
      return Optional.empty();
    }
    Optional<TypeMirror> named = declared.flatMap(Conversion::converter);
    if (named.isPresent()) {
      return arguments(named.get()).map(arguments -> arguments.get(1));
    }
    return applied.isEmpty() || NOT_BY_ITSELF.stream().anyMatch(attribute::has)
        ? Optional.empty()
        : byItself(type);
  }

  /** The name of the converter that {@code @Convert} names. */
  Optional<String> name(Attribute attribute, Scope scope) {
    return scope
        .conversion(attribute)
        .filter(conversion -> !conversion.isOff())
        .flatMap(Conversion::converter)
        .map(types::name);
  }

  private Optional<TypeMirror> byItself(TypeMirror type) {
    TypeMirror boxed =
        type instanceof PrimitiveType primitive
            ? types.types().boxedClass(primitive).asType()
            : type;
    return applied.stream()
        .filter(converter -> types.types().isSameType(converter.attribute(), boxed))
        .map(Applied::column)
        .findFirst();
  }

  private boolean appliesItself(TypeElement type) {
    return types
        .metadata()
        .find(type, "Converter")
        .filter((AnnotationView annotation) -> annotation.flag("autoApply"))
        .isPresent();
  }

  /** What a converter converts, and what into. */
  private Optional<List<TypeMirror>> arguments(TypeMirror converter) {
    if (types.name(converter).equals(INTERFACE)) {
      return Optional.of(((DeclaredType) converter).getTypeArguments())
          .filter(arguments -> arguments.size() == 2)
          .map(List::copyOf);
    }
    return types.types().directSupertypes(converter).stream()
        .flatMap(above -> arguments(above).stream())
        .findFirst();
  }

  /** A converter that applies by itself. */
  private record Applied(TypeMirror attribute, TypeMirror column) {

    Applied(List<TypeMirror> arguments) {
      this(arguments.get(0), arguments.get(1));
    }
  }
}
