package dev.athanor.processor.mapping;

import dev.athanor.problem.Subject;
import dev.athanor.processor.diagnostic.Place;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.NamedType;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.SchemaPath;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** The named types that attributes have, each once, and the classes behind them. */
final class NamedTypes {

  /**
   * A named type.
   *
   * @param type the type
   * @param source the class behind it
   * @param place the attribute that has it first
   */
  record Found(NamedType type, TypeElement source, Place place) {}

  private final Map<String, Found> found = new TreeMap<>();

  Collection<Found> all() {
    return found.values();
  }

  /**
   * Adds one that an attribute has, or takes the one of its name that is known; where they are not
   * the same it is an error.
   */
  NamedType add(MappingContext context, Attribute attribute, NamedType type, TypeElement source) {
    Found added = new Found(type, source, attribute.place());
    Found other = found.putIfAbsent(key(type.name()), added);
    NamedType known = other == null ? type : other.type();
    if (!known.withName(type.name()).equals(type)) {
      context.error(
          "ConflictingType",
          attribute.place(),
          attribute.label()
              + " and another attribute have types of the name "
              + known.name()
              + " that are not the same.",
          "Give one of them another name with @NativeEnum(name = ...) or @Struct(name = ...).");
    }
    return known;
  }

  /** Adds the names of all types that a type is made of. */
  void addParts(NamedType type, Set<QualifiedName> names) {
    for (QualifiedName part : type.parts()) {
      names.add(part);
      found.values().stream()
          .map(Found::type)
          .filter(other -> other.name().equals(part))
          .forEach(other -> addParts(other, names));
    }
  }

  /** Where each type and each of its labels is declared. */
  Map<Subject, Place> places() {
    Map<Subject, Place> places = new HashMap<>();
    for (Found each : found.values()) {
      QualifiedName name = each.type().name();
      places.put(new SchemaPath.OfType(name), each.place());
      constants(each.source())
          .forEach(
              constant ->
                  places.put(
                      new SchemaPath.OfLabel(name, constant.getSimpleName().toString()),
                      Place.of(constant)));
    }
    return places;
  }

  /** The constants of an enumeration, in their order. */
  static List<? extends Element> constants(TypeElement enumeration) {
    return enumeration.getEnclosedElements().stream()
        .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
        .toList();
  }

  /** The names of the constants, in their order. */
  static List<String> labels(TypeElement enumeration) {
    return constants(enumeration).stream()
        .map(constant -> constant.getSimpleName().toString())
        .toList();
  }

  private static String key(QualifiedName name) {
    return name.namespace().map(Identifier::key).orElse("") + "." + name.name().key();
  }
}
