package dev.athanor.processor.mapping;

import java.util.Map;
import java.util.Optional;

/** The types behind Hibernate's own descriptors of Java types, which {@code @JavaType} names. */
final class JavaDescriptors {

  private static final String PACKAGE = "org.hibernate.type.descriptor.java.";

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("BigDecimalJavaType", "java.math.BigDecimal"),
          Map.entry("BigIntegerJavaType", "java.math.BigInteger"),
          Map.entry("BlobJavaType", "java.sql.Blob"),
          Map.entry("BooleanJavaType", "java.lang.Boolean"),
          Map.entry("ByteJavaType", "java.lang.Byte"),
          Map.entry("CharacterJavaType", "java.lang.Character"),
          Map.entry("ClassJavaType", "java.lang.Class"),
          Map.entry("ClobJavaType", "java.sql.Clob"),
          Map.entry("CurrencyJavaType", "java.util.Currency"),
          Map.entry("DoubleJavaType", "java.lang.Double"),
          Map.entry("DurationJavaType", "java.time.Duration"),
          Map.entry("FloatJavaType", "java.lang.Float"),
          Map.entry("InetAddressJavaType", "java.net.InetAddress"),
          Map.entry("InstantJavaType", "java.time.Instant"),
          Map.entry("IntegerJavaType", "java.lang.Integer"),
          Map.entry("JdbcDateJavaType", "java.sql.Date"),
          Map.entry("JdbcTimeJavaType", "java.sql.Time"),
          Map.entry("JdbcTimestampJavaType", "java.sql.Timestamp"),
          Map.entry("LocalDateJavaType", "java.time.LocalDate"),
          Map.entry("LocalDateTimeJavaType", "java.time.LocalDateTime"),
          Map.entry("LocalTimeJavaType", "java.time.LocalTime"),
          Map.entry("LocaleJavaType", "java.util.Locale"),
          Map.entry("LongJavaType", "java.lang.Long"),
          Map.entry("NClobJavaType", "java.sql.NClob"),
          Map.entry("OffsetDateTimeJavaType", "java.time.OffsetDateTime"),
          Map.entry("OffsetTimeJavaType", "java.time.OffsetTime"),
          Map.entry("ShortJavaType", "java.lang.Short"),
          Map.entry("StringJavaType", "java.lang.String"),
          Map.entry("TimeZoneJavaType", "java.util.TimeZone"),
          Map.entry("UUIDJavaType", "java.util.UUID"),
          Map.entry("UrlJavaType", "java.net.URL"),
          Map.entry("YearJavaType", "java.time.Year"),
          Map.entry("ZoneIdJavaType", "java.time.ZoneId"),
          Map.entry("ZoneOffsetJavaType", "java.time.ZoneOffset"),
          Map.entry("ZonedDateTimeJavaType", "java.time.ZonedDateTime"));

  /** Those of arrays that are kept as one value, with the component of the array. */
  private static final Map<String, String> ARRAYS =
      Map.of(
          "ByteArrayJavaType", "java.lang.Byte",
          "PrimitiveByteArrayJavaType", "java.lang.Byte",
          "CharacterArrayJavaType", "java.lang.Character",
          "PrimitiveCharacterArrayJavaType", "java.lang.Character");

  private JavaDescriptors() {}

  /** The type behind a class, empty where it is not one of these. */
  static Optional<String> type(String name) {
    return simpleName(name).map(TYPES::get);
  }

  /** The component of the array behind a class. */
  static Optional<String> component(String name) {
    return simpleName(name).map(ARRAYS::get);
  }

  private static Optional<String> simpleName(String name) {
    return Optional.of(name)
        .filter(found -> found.startsWith(PACKAGE))
        .map(found -> found.substring(PACKAGE.length()));
  }
}
