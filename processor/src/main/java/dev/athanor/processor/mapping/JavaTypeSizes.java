package dev.athanor.processor.mapping;

/**
 * How large the column is that Hibernate makes for values of a Java type where its type in the
 * database is chosen freely: each of the databases' types takes what it can use of these.
 *
 * @param length characters or bytes
 * @param precision decimal digits, or fractional digits of a second
 * @param scale decimal digits behind the point
 */
record JavaTypeSizes(int length, int precision, int scale) {

  private static final int LENGTH = 255;
  private static final int PRECISION = 19;
  private static final int SCALE = 2;

  /** The sizes for a class, those of any other one where it has none of its own. */
  static JavaTypeSizes of(String type) {
    return switch (type) {
      case "java.lang.Boolean" -> new JavaTypeSizes(1, 1, 0);
      case "java.lang.Byte", "java.lang.Character" -> new JavaTypeSizes(1, 3, 0);
      case "java.lang.Short" -> new JavaTypeSizes(6, 5, 0);
      case "java.lang.Integer" -> new JavaTypeSizes(11, 10, 0);
      case "java.lang.Long" -> new JavaTypeSizes(20, 19, 0);
      case "java.lang.Float" -> new JavaTypeSizes(14, 8, SCALE);
      case "java.lang.Double" -> new JavaTypeSizes(24, 17, SCALE);
      case "java.math.BigDecimal" -> new JavaTypeSizes(40, 38, SCALE);
      case "java.math.BigInteger" -> new JavaTypeSizes(39, 38, 0);
      case "java.time.Duration" -> new JavaTypeSizes(LENGTH, 21, 0);
      case "java.util.UUID" -> new JavaTypeSizes(36, PRECISION, SCALE);
      case "java.util.Currency" -> new JavaTypeSizes(3, PRECISION, SCALE);
      case "java.time.ZoneOffset" -> new JavaTypeSizes(6, PRECISION, SCALE);
      case "java.net.InetAddress" -> new JavaTypeSizes(19, PRECISION, SCALE);
      default -> new JavaTypeSizes(LENGTH, fraction(type), SCALE);
    };
  }

  private static int fraction(String type) {
    return switch (type) {
      case "java.time.Instant",
          "java.time.LocalDateTime",
          "java.time.OffsetDateTime",
          "java.time.ZonedDateTime",
          "java.sql.Timestamp",
          "java.util.Date",
          "java.util.Calendar" ->
          6;
      case "java.time.LocalTime", "java.time.OffsetTime", "java.sql.Time" -> 0;
      default -> PRECISION;
    };
  }
}
