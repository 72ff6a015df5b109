package dev.athanor.processor.mapping;

import dev.athanor.processor.jpa.AnnotationView;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What {@code @JdbcTypeCode}, {@code @JdbcType} and their like say about an attribute's type. */
final class ExplicitTypes {

  private static final String DESCRIPTORS = "org.hibernate.type.descriptor.jdbc.";

  private static final Map<String, Integer> CODES =
      Map.ofEntries(
          Map.entry("ArrayJdbcType", JdbcTypes.ARRAY),
          Map.entry("BigIntJdbcType", -5),
          Map.entry("BlobJdbcType", 2004),
          Map.entry("BooleanJdbcType", 16),
          Map.entry("CharJdbcType", JdbcTypes.CHAR),
          Map.entry("ClobJdbcType", 2005),
          Map.entry("DateJdbcType", 91),
          Map.entry("DecimalJdbcType", 3),
          Map.entry("DoubleJdbcType", 8),
          Map.entry("FloatJdbcType", 6),
          Map.entry("InstantAsTimestampJdbcType", 93),
          Map.entry("InstantAsTimestampWithTimeZoneJdbcType", 2014),
          Map.entry("IntegerJdbcType", 4),
          Map.entry("JsonJdbcType", JdbcTypes.JSON),
          Map.entry("LongVarbinaryJdbcType", -4),
          Map.entry("LongVarcharJdbcType", -1),
          Map.entry("NClobJdbcType", 2011),
          Map.entry("NumericJdbcType", 2),
          Map.entry("RealJdbcType", 7),
          Map.entry("SmallIntJdbcType", 5),
          Map.entry("TimeJdbcType", 92),
          Map.entry("TimestampJdbcType", 93),
          Map.entry("TimestampWithTimeZoneJdbcType", 2014),
          Map.entry("TinyIntJdbcType", -6),
          Map.entry("UUIDJdbcType", 3000),
          Map.entry("VarbinaryJdbcType", -3),
          Map.entry("VarcharJdbcType", JdbcTypes.VARCHAR));

  private static final Set<Integer> TEXTS =
      Set.of(JdbcTypes.CHAR, JdbcTypes.VARCHAR, JdbcTypes.NCHAR, JdbcTypes.NVARCHAR, -1, 4001);

  private ExplicitTypes() {}

  /** The code of the type in the database, where one is given that says more than the type. */
  static Optional<Integer> code(Attribute attribute) {
    return attribute
        .hibernate("JdbcTypeCode")
        .map((AnnotationView annotation) -> annotation.number("value", 0))
        .or(() -> attribute.hibernate("JdbcType").flatMap(ExplicitTypes::known))
        .filter(code -> code != JdbcTypes.ARRAY);
  }

  /** Whether the values are texts; empty where nothing is said about it. */
  static Optional<Boolean> isText(Attribute attribute) {
    return code(attribute).map(TEXTS::contains);
  }

  /** Whether the type is one that lists the values. */
  static boolean isNativeEnumeration(Attribute attribute) {
    return code(attribute).filter(code -> code >= 6000 && code <= 6003).isPresent();
  }

  /** Whether the values are documents, so that an embeddable has no columns of its own. */
  static boolean isDocument(Attribute attribute) {
    return code(attribute)
        .filter(code -> code == JdbcTypes.JSON || code == JdbcTypes.JSON_ARRAY)
        .isPresent();
  }

  /** The annotation that hands the type over to a class, so that only running it would tell. */
  static Optional<AnnotationView> opaque(Attribute attribute) {
    return attribute
        .hibernate("Type")
        .or(() -> attribute.hibernate("JavaType").filter(type -> code(attribute).isEmpty()))
        .or(() -> attribute.hibernate("JdbcType").filter(type -> known(type).isEmpty()));
  }

  private static Optional<Integer> known(AnnotationView annotation) {
    return annotation
        .type("value")
        .map(Object::toString)
        .filter(name -> name.startsWith(DESCRIPTORS))
        .map(name -> CODES.get(name.substring(DESCRIPTORS.length())));
  }
}
