package dev.athanor.processor.mapping;

import java.util.Map;
import java.util.Optional;

/** The codes of the types behind Hibernate's own descriptors, which {@code @JdbcType} names. */
final class JdbcDescriptors {

  private static final String PACKAGE = "org.hibernate.type.descriptor.jdbc.";

  private static final Map<String, Integer> CODES =
      Map.ofEntries(
          Map.entry("ArrayJdbcType", JdbcTypes.ARRAY),
          Map.entry("BigIntJdbcType", -5),
          Map.entry("BinaryJdbcType", -2),
          Map.entry("BlobJdbcType", 2004),
          Map.entry("BooleanJdbcType", 16),
          Map.entry("CharJdbcType", JdbcTypes.CHAR),
          Map.entry("ClobJdbcType", 2005),
          Map.entry("DateJdbcType", 91),
          Map.entry("DecimalJdbcType", 3),
          Map.entry("DoubleJdbcType", 8),
          Map.entry("DurationJdbcType", 2),
          Map.entry("FloatJdbcType", 6),
          Map.entry("InstantAsTimestampJdbcType", 3003),
          Map.entry("InstantAsTimestampWithTimeZoneJdbcType", 3003),
          Map.entry("InstantJdbcType", 93),
          Map.entry("IntegerJdbcType", 4),
          Map.entry("JsonJdbcType", JdbcTypes.JSON),
          Map.entry("LocalDateJdbcType", 91),
          Map.entry("LocalDateTimeJdbcType", 93),
          Map.entry("LocalTimeJdbcType", 92),
          Map.entry("LongNVarcharJdbcType", -16),
          Map.entry("LongVarbinaryJdbcType", -4),
          Map.entry("LongVarcharJdbcType", -1),
          Map.entry("NCharJdbcType", JdbcTypes.NCHAR),
          Map.entry("NClobJdbcType", 2011),
          Map.entry("NVarcharJdbcType", JdbcTypes.NVARCHAR),
          Map.entry("NumericJdbcType", 2),
          Map.entry("OffsetDateTimeJdbcType", 2014),
          Map.entry("OffsetTimeJdbcType", 2013),
          Map.entry("RealJdbcType", 7),
          Map.entry("SmallIntJdbcType", 5),
          Map.entry("TimeAsTimestampWithTimeZoneJdbcType", 2013),
          Map.entry("TimeJdbcType", 92),
          Map.entry("TimeUtcAsJdbcTimeJdbcType", 3007),
          Map.entry("TimeUtcAsOffsetTimeJdbcType", 3007),
          Map.entry("TimeWithTimeZoneJdbcType", 2013),
          Map.entry("TimestampJdbcType", 93),
          Map.entry("TimestampUtcAsInstantJdbcType", 3003),
          Map.entry("TimestampUtcAsJdbcTimestampJdbcType", 3003),
          Map.entry("TimestampUtcAsOffsetDateTimeJdbcType", 3003),
          Map.entry("TimestampWithTimeZoneJdbcType", 2014),
          Map.entry("TinyIntAsSmallIntJdbcType", 5),
          Map.entry("TinyIntJdbcType", JdbcTypes.TINYINT),
          Map.entry("UUIDJdbcType", 3000),
          Map.entry("UuidAsBinaryJdbcType", -2),
          Map.entry("VarbinaryJdbcType", -3),
          Map.entry("VarcharJdbcType", JdbcTypes.VARCHAR),
          Map.entry("VarcharUUIDJdbcType", 3000),
          Map.entry("ZonedDateTimeJdbcType", 2014));

  private static final Map<String, Integer> ENUMERATIONS =
      Map.of(
          "org.hibernate.dialect.type.PostgreSQLEnumJdbcType", JdbcTypes.NAMED_ENUM,
          "org.hibernate.dialect.type.PostgreSQLOrdinalEnumJdbcType", JdbcTypes.NAMED_ORDINAL_ENUM,
          "org.hibernate.dialect.PostgreSQLEnumJdbcType", JdbcTypes.NAMED_ENUM,
          "org.hibernate.dialect.PostgreSQLOrdinalEnumJdbcType", JdbcTypes.NAMED_ORDINAL_ENUM);

  private JdbcDescriptors() {}

  /** The code behind a class, empty where it is not one of these. */
  static Optional<Integer> code(String name) {
    return Optional.of(name)
        .filter(found -> found.startsWith(PACKAGE))
        .map(found -> CODES.get(found.substring(PACKAGE.length())))
        .or(() -> Optional.ofNullable(ENUMERATIONS.get(name)));
  }
}
