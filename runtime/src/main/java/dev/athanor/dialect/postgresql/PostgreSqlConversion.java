package dev.athanor.dialect.postgresql;

import dev.athanor.schema.ColumnType;
import dev.athanor.schema.EnumType;
import dev.athanor.schema.PortableType;
import java.util.Optional;

/**
 * How values get from one type to another where PostgreSQL does not do it by itself. What goes
 * through text succeeds for those values that can be read as the new type, and stops the migration
 * at the first one that cannot.
 */
final class PostgreSqlConversion {

  private enum Kind {
    CHARACTERS,
    NUMBER,
    BOOLEAN,
    BYTES,
    CHARACTER_OBJECT,
    BINARY_OBJECT,
    TEMPORAL,
    OTHER
  }

  private PostgreSqlConversion() {}

  /**
   * What stands behind {@code using}; empty where an assignment does it.
   *
   * @param column the column as it stands in SQL
   * @param name the new type as it stands in SQL
   */
  static Optional<String> using(String column, ColumnType from, ColumnType to, String name) {
    Kind before = kind(from);
    Kind after = kind(to);
    if (before == after) {
      return before == Kind.TEMPORAL || before == Kind.OTHER
          ? Optional.of(column + "::text::" + name)
          : Optional.empty();
    }
    return Optional.of(
        switch (before) {
          case CHARACTERS -> fromText(column, after, name);
          case CHARACTER_OBJECT ->
              fromText("convert_from(lo_get(" + column + "), 'UTF8')", after, name);
          case BINARY_OBJECT -> fromBytes("lo_get(" + column + ")", after, name);
          case BYTES -> fromBytes(column, after, name);
          case BOOLEAN ->
              after == Kind.NUMBER
                  ? column + "::integer::" + name
                  : fromText(column + "::text", after, name);
          case NUMBER ->
              after == Kind.BOOLEAN
                  ? column + "::integer::boolean"
                  : fromText(column + "::text", after, name);
          default -> fromText(column + "::text", after, name);
        });
  }

  private static String fromText(String text, Kind to, String name) {
    return switch (to) {
      case BYTES -> "convert_to(" + text + ", 'UTF8')";
      case CHARACTER_OBJECT, BINARY_OBJECT -> "lo_from_bytea(0, convert_to(" + text + ", 'UTF8'))";
      default -> text + "::" + name;
    };
  }

  private static String fromBytes(String bytes, Kind to, String name) {
    return switch (to) {
      case BYTES -> bytes;
      case CHARACTER_OBJECT, BINARY_OBJECT -> "lo_from_bytea(0, " + bytes + ")";
      default -> fromText("convert_from(" + bytes + ", 'UTF8')", to, name);
    };
  }

  private static Kind kind(ColumnType type) {
    if (type instanceof EnumType) {
      return Kind.CHARACTERS;
    }
    if (!(type instanceof PortableType portable)) {
      return Kind.OTHER;
    }
    return switch (portable.name()) {
      case CHARACTER, NCHARACTER, VARCHAR, NVARCHAR, TEXT -> Kind.CHARACTERS;
      case TINYINT, SMALLINT, INTEGER, BIGINT, FLOAT, NUMERIC -> Kind.NUMBER;
      case BOOLEAN -> Kind.BOOLEAN;
      case VARBINARY, BYTES -> Kind.BYTES;
      case CLOB, NCLOB -> Kind.CHARACTER_OBJECT;
      case BLOB -> Kind.BINARY_OBJECT;
      case DATE, TIME, TIME_TZ, TIMESTAMP, TIMESTAMP_TZ -> Kind.TEMPORAL;
      case UUID, JSON -> Kind.OTHER;
    };
  }
}
