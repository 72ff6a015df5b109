package dev.athanor.processor.mapping;

import dev.athanor.schema.ColumnType;
import dev.athanor.schema.ColumnTypes;
import java.util.Map;
import java.util.Optional;

/**
 * The column types behind the codes of {@code java.sql.Types} and Hibernate's {@code SqlTypes}, as
 * far as the databases have them in common.
 */
final class JdbcTypes {

  static final int JSON = 3001;
  static final int JSON_ARRAY = 3018;
  static final int ARRAY = 2003;
  static final int CHAR = 1;
  static final int VARCHAR = 12;
  static final int NCHAR = -15;
  static final int NVARCHAR = -9;

  private static final int LONG_LENGTH = 32_600;

  /** How long the texts are that Hibernate makes of values that are none. */
  private static final Map<String, Integer> TEXT_LENGTHS =
      Map.of(
          "java.util.UUID", 36,
          "java.util.Currency", 3,
          "java.time.ZoneOffset", 6,
          "java.net.InetAddress", 19,
          "java.lang.Integer", 11,
          "java.lang.Long", 20);

  private static final Map<String, Integer> PRECISIONS =
      Map.of(
          "java.lang.Integer", 10,
          "java.lang.Long", 19,
          "java.math.BigDecimal", 38,
          "java.math.BigInteger", 38,
          "java.time.Duration", 21);

  private JdbcTypes() {}

  /**
   * The type for a code, empty where the databases have none in common.
   *
   * @param javaType the type of the attribute
   */
  static Optional<ColumnType> find(int code, String javaType, ColumnSize size) {
    int fraction = size.secondPrecision(6);
    int timeFraction = size.secondPrecision(0);
    int textLength = size.length(TEXT_LENGTHS.getOrDefault(javaType, size.length()));
    int byteLength = size.length(javaType.equals("java.util.UUID") ? 16 : size.length());
    ColumnType found =
        switch (code) {
          case JSON, JSON_ARRAY -> ColumnTypes.json();
          case VARCHAR, NVARCHAR -> ScalarTypes.characters(textLength);
          case CHAR, NCHAR -> ColumnTypes.character(textLength);
          case -1, -16 -> ScalarTypes.characters(size.length(LONG_LENGTH));
          case 4001, 4002 -> ColumnTypes.text();
          case 2005, 3005 -> ColumnTypes.clob();
          case 2011, 3006 -> ColumnTypes.nclob();
          case 2004, 3004 -> ColumnTypes.blob();
          case -3 -> ColumnTypes.varbinary(byteLength);
          case -4 -> ColumnTypes.varbinary(size.length(LONG_LENGTH));
          case 4003 -> ColumnTypes.bytes();
          case -6 -> ColumnTypes.tinyint();
          case 5 -> ColumnTypes.smallint();
          case 4 -> ColumnTypes.integer();
          case -5 -> ColumnTypes.bigint();
          case 6 -> ColumnTypes.floating(javaType.equals("java.lang.Float") ? 24 : 53);
          case 7 -> ColumnTypes.floating(24);
          case 8 -> ColumnTypes.floating(53);
          case 2, 3 -> numeric(javaType, size);
          case 16, -7 -> ColumnTypes.bool();
          case 91, 3010 -> ColumnTypes.date();
          case 92, 3011 -> ColumnTypes.time(timeFraction);
          case 93, 3008, 3009 -> ColumnTypes.timestamp(fraction);
          case 2013, 3007 -> ColumnTypes.timeTz(timeFraction);
          case 2014, 3003 -> ColumnTypes.timestampTz(fraction);
          case 3000 -> ColumnTypes.uuid();
          case 3015 -> ColumnTypes.numeric(21, 0);
          default -> null;
        };
    return Optional.ofNullable(found).filter(type -> !isBooleanWithCheck(code, javaType));
  }

  private static ColumnType numeric(String javaType, ColumnSize size) {
    if (size.precision() > 0) {
      return ColumnTypes.numeric(size.precision(), size.scale());
    }
    Integer precision = PRECISIONS.get(javaType);
    int scale = javaType.equals("java.math.BigDecimal") ? 2 : 0;
    return precision == null ? null : ColumnTypes.numeric(precision, scale);
  }

  /** Hibernate lets only the values in that stand for true and false. */
  private static boolean isBooleanWithCheck(int code, String javaType) {
    return javaType.equals("java.lang.Boolean")
        && (code == CHAR || code == NCHAR || code == VARCHAR || code == NVARCHAR || code == -6);
  }
}
