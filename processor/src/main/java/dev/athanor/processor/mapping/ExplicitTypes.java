package dev.athanor.processor.mapping;

import dev.athanor.processor.jpa.AnnotationView;
import java.util.Optional;
import java.util.Set;

/** What {@code @JdbcTypeCode}, {@code @JdbcType} and their like say about an attribute's type. */
final class ExplicitTypes {

  private static final Set<Integer> TEXTS =
      Set.of(
          JdbcTypes.CHAR,
          JdbcTypes.VARCHAR,
          JdbcTypes.NCHAR,
          JdbcTypes.NVARCHAR,
          -1,
          -16,
          4001,
          4002);

  private static final Set<Integer> INTEGERS = Set.of(JdbcTypes.TINYINT, 5, 4, -5);

  private static final Set<Integer> DOCUMENTS =
      Set.of(JdbcTypes.JSON, JdbcTypes.JSON_ARRAY, JdbcTypes.XML, JdbcTypes.XML_ARRAY);

  private static final Set<Integer> OF_ELEMENTS = Set.of(JdbcTypes.JSON_ARRAY, JdbcTypes.XML_ARRAY);

  private ExplicitTypes() {}

  /** The code of the type in the database, where one is given that says more than the type. */
  static Optional<Integer> code(Attribute attribute) {
    return attribute
        .hibernate("JdbcTypeCode")
        .map((AnnotationView annotation) -> annotation.number("value", 0))
        .or(() -> attribute.hibernate("JdbcType").flatMap(ExplicitTypes::known))
        .filter(code -> code != JdbcTypes.ARRAY);
  }

  /** The same for values that are one or several: some codes are about several only. */
  static Optional<Integer> code(Attribute attribute, boolean several) {
    return code(attribute).filter(code -> several || !OF_ELEMENTS.contains(code));
  }

  /** Whether the values are texts; empty where nothing is said about it. */
  static Optional<Boolean> isText(Attribute attribute) {
    return code(attribute).map(TEXTS::contains);
  }

  /** Whether the values of an enumeration are such that Hibernate checks them. */
  static boolean isChecked(Attribute attribute) {
    return code(attribute, false)
        .map(code -> TEXTS.contains(code) || INTEGERS.contains(code))
        .orElse(true);
  }

  /** Whether the type is one that lists the values. */
  static boolean isNativeEnumeration(Attribute attribute) {
    return code(attribute).filter(code -> code >= 6000 && code <= 6003).isPresent();
  }

  /** Whether the type is one that lists the values, and has a name. */
  static boolean isNamedEnumeration(Attribute attribute) {
    return code(attribute)
        .filter(code -> code == JdbcTypes.NAMED_ENUM || code == JdbcTypes.NAMED_ORDINAL_ENUM)
        .isPresent();
  }

  /** Whether the type lists the values in the order of the constants. */
  static boolean isOrdinalEnumeration(Attribute attribute) {
    return code(attribute)
        .filter(code -> code == 6002 || code == JdbcTypes.NAMED_ORDINAL_ENUM)
        .isPresent();
  }

  /** Whether the values are documents, so that an embeddable has no columns of its own. */
  static boolean isDocument(Attribute attribute) {
    return code(attribute).filter(DOCUMENTS::contains).isPresent();
  }

  /** The type whose values Hibernate makes of the attribute's, where a descriptor says it. */
  static Optional<String> javaType(Attribute attribute) {
    return descriptor(attribute, "JavaType").flatMap(JavaDescriptors::type);
  }

  /** The component of the array that a descriptor keeps as one value. */
  static Optional<String> component(Attribute attribute) {
    return descriptor(attribute, "JavaType").flatMap(JavaDescriptors::component);
  }

  /** The annotation that hands the type over to a class, so that only running it would tell. */
  static Optional<AnnotationView> opaque(Attribute attribute) {
    return attribute
        .hibernate("Type")
        .or(
            () ->
                attribute
                    .hibernate("JavaType")
                    .filter(
                        type ->
                            code(attribute).isEmpty()
                                && javaType(attribute).isEmpty()
                                && component(attribute).isEmpty()))
        .or(() -> attribute.hibernate("JdbcType").filter(type -> known(type).isEmpty()));
  }

  private static Optional<Integer> known(AnnotationView annotation) {
    return annotation.type("value").map(Object::toString).flatMap(JdbcDescriptors::code);
  }

  private static Optional<String> descriptor(Attribute attribute, String annotation) {
    return attribute
        .hibernate(annotation)
        .flatMap(found -> found.type("value"))
        .map(Object::toString);
  }
}
