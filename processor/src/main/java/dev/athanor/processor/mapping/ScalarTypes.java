package dev.athanor.processor.mapping;

import dev.athanor.schema.ColumnType;
import dev.athanor.schema.ColumnTypes;
import java.util.Optional;

/** The column types of texts, numbers and other single values. */
final class ScalarTypes {

  /** Beyond these lengths the databases have a type without a bound. */
  private static final int MAX_VARCHAR = 10_485_760;

  private static final int MAX_VARBINARY = 1_048_576;
  private static final int DECIMAL_PRECISION = 38;
  private static final int ADDRESS_LENGTH = 19;
  private static final double BITS_PER_DIGIT = Math.log(10) / Math.log(2);

  private ScalarTypes() {}

  static Optional<ColumnType> find(String type, ColumnSize size) {
    ColumnType found =
        switch (type) {
          case "java.lang.Boolean" -> ColumnTypes.bool();
          case "java.lang.Byte" -> ColumnTypes.tinyint();
          case "java.lang.Short" -> ColumnTypes.smallint();
          case "java.lang.Integer", "java.time.Year" -> ColumnTypes.integer();
          case "java.lang.Long" -> ColumnTypes.bigint();
          case "java.lang.Float" -> floating(size, 24);
          case "java.lang.Double" -> floating(size, 53);
          case "java.math.BigDecimal" -> numeric(size, DECIMAL_PRECISION, 2);
          case "java.math.BigInteger" -> numeric(size, DECIMAL_PRECISION, 0);
          case "java.time.Duration" -> numeric(size, 21, 0);
          case "java.lang.Character" -> ColumnTypes.character(size.length(1));
          case "java.lang.String",
              "java.lang.Class",
              "java.util.Locale",
              "java.util.TimeZone",
              "java.time.ZoneId",
              "java.net.URL" ->
              characters(size.length());
          case "java.time.ZoneOffset" -> characters(size.length(6));
          case "java.util.Currency" -> characters(size.length(3));
          case "java.util.UUID" -> ColumnTypes.uuid();
          case "java.net.InetAddress" -> inet(size.length(ADDRESS_LENGTH));
          case "java.sql.Blob" -> ColumnTypes.blob();
          case "java.sql.Clob" -> ColumnTypes.clob();
          case "java.sql.NClob" -> ColumnTypes.nclob();
          default -> null;
        };
    return Optional.ofNullable(found);
  }

  static ColumnType inet(int length) {
    return length == ADDRESS_LENGTH ? ColumnTypes.inet() : ColumnTypes.inet(length);
  }

  static ColumnType characters(int length) {
    return length == 0 || length > MAX_VARCHAR ? ColumnTypes.text() : ColumnTypes.varchar(length);
  }

  static ColumnType bytes(ColumnSize size) {
    return size.length() == 0 || size.length() > MAX_VARBINARY
        ? ColumnTypes.bytes()
        : ColumnTypes.varbinary(size.length());
  }

  private static ColumnType floating(ColumnSize size, int otherwise) {
    return size.precision() == 0 ? ColumnTypes.floating(otherwise) : floating(size.precision());
  }

  /** A floating-point number of so many decimal digits. */
  static ColumnType floating(int digits) {
    return ColumnTypes.floating((int) Math.ceil(digits * BITS_PER_DIGIT));
  }

  private static ColumnType numeric(ColumnSize size, int precision, int scale) {
    return size.precision() == 0
        ? ColumnTypes.numeric(precision, scale)
        : ColumnTypes.numeric(size.precision(), size.scale());
  }
}
