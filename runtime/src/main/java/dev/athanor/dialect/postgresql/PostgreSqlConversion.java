package dev.athanor.dialect.postgresql;

import static dev.athanor.dialect.standard.ConversionWords.cast;

import dev.athanor.dialect.standard.Conversion;
import dev.athanor.dialect.standard.ValueKind;
import dev.athanor.schema.ColumnType;
import dev.athanor.schema.PortableType;
import dev.athanor.schema.PortableType.TypeName;
import java.util.Optional;

/**
 * Conversions in PostgreSQL. A text is never cast to a type of bounded length, for that cuts it; it
 * is assigned, which tells. A large object is read, but not unlinked: others may refer to it.
 */
final class PostgreSqlConversion extends Conversion {

  private final PostgreSqlTypeNames types;

  PostgreSqlConversion(PostgreSqlTypeNames types) {
    super(new PostgreSqlConversionWords(), types);
    this.types = types;
  }

  @Override
  protected Optional<String> own(String column, ColumnType from, ColumnType to, String name) {
    ValueKind before = ValueKind.of(from, types);
    ValueKind after = ValueKind.of(to, types);
    if (before == ValueKind.CHARACTERS && after == before && !isShorter(from, to)) {
      return Optional.empty();
    }
    return Optional.of(
        switch (after) {
          case CHARACTERS -> characters(column, text(column, before), before, to, name);
          case BYTES -> bytes(column, before);
          case CHARACTER_OBJECT, BINARY_OBJECT -> "lo_from_bytea(0, " + bytes(column, before) + ")";
          default -> read(column, text(column, before), to, name);
        });
  }

  /** An assignment tells what is too long, but not that it cuts blanks off. */
  private String characters(
      String column, String text, ValueKind before, ColumnType to, String name) {
    boolean mayEndInBlanks =
        switch (before) {
          case CHARACTERS, CHARACTER_OBJECT, BYTES, BINARY_OBJECT, OTHER -> true;
          default -> false;
        };
    return mayEndInBlanks && length(to).isPresent()
        ? exactly(column, name, text, "char_length(" + text + ") <= " + length(to).get())
        : text;
  }

  private static String text(String column, ValueKind kind) {
    return switch (kind) {
      case CHARACTERS -> column;
      case BYTES, CHARACTER_OBJECT, BINARY_OBJECT ->
          "convert_from(" + bytes(column, kind) + ", 'UTF8')";
      case TIMESTAMP_TZ -> cast(column + " at time zone 'UTC'", "text") + " || '+00'";
      default -> cast(column, "text");
    };
  }

  private static String bytes(String column, ValueKind kind) {
    return switch (kind) {
      case BYTES -> column;
      case CHARACTER_OBJECT, BINARY_OBJECT -> "lo_get(" + column + ")";
      default -> "convert_to(" + text(column, kind) + ", 'UTF8')";
    };
  }

  private boolean isShorter(ColumnType from, ColumnType to) {
    return length(to)
        .filter(length -> length(from).filter(before -> before <= length).isEmpty())
        .isPresent();
  }

  /** How many characters a type takes, if there is a bound and blanks count. */
  private Optional<Integer> length(ColumnType type) {
    return types.normalize(type) instanceof PortableType known && known.name() == TypeName.VARCHAR
        ? Optional.of(known.arguments().get(0))
        : Optional.empty();
  }
}
