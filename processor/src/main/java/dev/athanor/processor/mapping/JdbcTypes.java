package dev.athanor.processor.mapping;

import dev.athanor.schema.ColumnType;
import dev.athanor.schema.ColumnTypes;
import java.util.Optional;
import java.util.Set;

/**
 * The column types behind the codes of {@code java.sql.Types} and Hibernate's {@code SqlTypes}, as
 * far as the databases have them in common.
 */
final class JdbcTypes {

  static final int JSON = 3001;
  static final int JSON_ARRAY = 3018;
  static final int XML = 2009;
  static final int XML_ARRAY = 3019;
  static final int ARRAY = 2003;
  static final int CHAR = 1;
  static final int VARCHAR = 12;
  static final int NCHAR = -15;
  static final int NVARCHAR = -9;
  static final int TINYINT = -6;
  static final int NAMED_ENUM = 6001;
  static final int NAMED_ORDINAL_ENUM = 6003;
  static final int INTERVAL_SECOND = 3100;

  /** Hibernate knows no such type in any database, and takes it for bytes. */
  private static final int POINT = 3201;

  /** PostgreSQL has numbers in such columns. */
  private static final Set<Integer> CHARACTER_OBJECTS = Set.of(2005, 2011, 3005, 3006);

  private static final int LONG_LENGTH = 32_600;

  /** How many digits the seconds of an interval have. */
  private static final int INTERVAL_PRECISION = 18;

  /** What H2 can count of a second; it refuses more. */
  private static final int MAX_FRACTION = 9;

  private final String javaType;
  private final ColumnSize size;
  private final JavaTypeSizes own;

  private JdbcTypes(String javaType, ColumnSize size) {
    this.javaType = javaType;
    this.size = size;
    own = JavaTypeSizes.of(javaType);
  }

  /**
   * The type for a code, empty where the databases have none in common.
   *
   * @param javaType the type of the attribute
   */
  static Optional<ColumnType> find(int code, String javaType, ColumnSize size) {
    boolean onlyInOne = code == NCHAR && javaType.equals("java.lang.Boolean");
    JdbcTypes types = new JdbcTypes(javaType, size);
    return onlyInOne
        ? Optional.empty()
        : Optional.ofNullable(types.plain(code)).or(() -> types.sized(code));
  }

  private ColumnType plain(int code) {
    return switch (code) {
      case JSON, JSON_ARRAY -> ColumnTypes.json();
      case 4001, 4002 -> ColumnTypes.text();
      case 2005, 3005 -> ColumnTypes.clob();
      case 2011, 3006 -> ColumnTypes.nclob();
      case 2004, 3004 -> ColumnTypes.blob();
      case 4003 -> ColumnTypes.bytes();
      case TINYINT -> ColumnTypes.tinyint();
      case 5 -> ColumnTypes.smallint();
      case 4 -> ColumnTypes.integer();
      case -5 -> ColumnTypes.bigint();
      case 7 -> ColumnTypes.nativeType("real");
      case 16, -7 -> ColumnTypes.bool();
      case 91, 3010 -> ColumnTypes.date();
      case XML, XML_ARRAY -> ColumnTypes.xml();
      case 3000 -> ColumnTypes.uuid();
      default -> null;
    };
  }

  private Optional<ColumnType> sized(int code) {
    int textLength = size.length(own.length());
    int byteLength = size.length(javaType.equals("java.util.UUID") ? 16 : own.length());
    return switch (code) {
      case VARCHAR, NVARCHAR -> Optional.of(ScalarTypes.characters(textLength));
      case CHAR, NCHAR -> Optional.of(ColumnTypes.character(textLength));
      case -1, -16 -> Optional.of(ScalarTypes.characters(size.length(LONG_LENGTH)));
      case -2 -> Optional.of(ColumnTypes.binary(byteLength));
      case 3002 -> Optional.of(ScalarTypes.inet(byteLength));
      case -3, POINT -> Optional.of(ColumnTypes.varbinary(byteLength));
      case -4 -> Optional.of(ColumnTypes.varbinary(size.length(LONG_LENGTH)));
      case 6, 8 -> floating();
      case 2, 3, 3015 -> numeric(code == 3);
      case INTERVAL_SECOND -> interval();
      case 92, 3011 -> Optional.of(time()).filter(this::isCounted).map(ColumnTypes::time);
      case 3007 -> Optional.of(time()).filter(this::isCounted).map(ColumnTypes::timeTz);
      // Also in PostgreSQL, which has a plain time for what is a timeTz elsewhere.
      case 2013, 3013 ->
          Optional.of(time())
              .filter(this::isCounted)
              .map(digits -> ColumnTypes.nativeType("time(" + digits + ") with time zone"));
      case 93, 3008, 3009 ->
          Optional.of(fraction()).filter(this::isCounted).map(ColumnTypes::timestamp);
      case 2014, 3003, 3012, 3014 ->
          Optional.of(fraction()).filter(this::isCounted).map(ColumnTypes::timestampTz);
      default -> Optional.empty();
    };
  }

  private int fraction() {
    boolean temporal = TemporalTypes.find(javaType, "", size).isPresent();
    return temporal ? size.secondPrecision(own.precision()) : own.precision();
  }

  private int time() {
    boolean either = javaType.equals("java.util.Date") || javaType.equals("java.util.Calendar");
    return either ? size.secondPrecision(0) : fraction();
  }

  private boolean isCounted(int digits) {
    return digits <= MAX_FRACTION;
  }

  private Optional<ColumnType> interval() {
    if (size.precision() > 0) {
      return Optional.of(ColumnTypes.intervalSecond(size.precision(), size.scale()));
    }
    return javaType.equals("java.time.Duration")
        ? Optional.of(ColumnTypes.intervalSecond(INTERVAL_PRECISION, MAX_FRACTION))
        : Optional.of(own)
            .filter(it -> it.precision() <= INTERVAL_PRECISION)
            .map(it -> ColumnTypes.intervalSecond(it.precision(), it.scale()));
  }

  /** Whether values can be compared with others, as a check of an enumeration needs it. */
  static boolean isComparable(int code) {
    return !CHARACTER_OBJECTS.contains(code);
  }

  private Optional<ColumnType> floating() {
    int bits =
        switch (javaType) {
          case "java.lang.Float" -> 24;
          case "java.lang.Double" -> 53;
          default -> own.precision();
        };
    return size.precision() > 0
        ? Optional.of(ScalarTypes.floating(size.precision()))
        : Optional.of(bits).filter(found -> found > 0).map(ColumnTypes::floating);
  }

  private Optional<ColumnType> numeric(boolean decimal) {
    int precision = size.precision() > 0 ? size.precision() : own.precision();
    int scale = size.precision() > 0 ? size.scale() : own.scale();
    if (precision == 0) {
      return Optional.empty();
    }
    return Optional.of(
        decimal
            ? ColumnTypes.nativeType("decimal(" + precision + "," + scale + ")")
            : ColumnTypes.numeric(precision, scale));
  }
}
