package dev.athanor.dialect.h2;

import static dev.athanor.dialect.standard.ConversionWords.cast;
import static java.util.stream.Collectors.joining;

import dev.athanor.dialect.standard.Conversion;
import dev.athanor.dialect.standard.Literals;
import dev.athanor.dialect.standard.ValueKind;
import dev.athanor.schema.ColumnType;
import dev.athanor.schema.EnumType;
import dev.athanor.schema.PortableType;
import dev.athanor.schema.PortableType.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Conversions in H2, which tells by itself what is too long. An enumeration becomes a number and a
 * number an enumeration only by its name: H2 counts the values from one on, Java from zero on.
 */
final class H2Conversion extends Conversion {

  private final H2TypeNames types;

  H2Conversion(H2TypeNames types) {
    super(new H2ConversionWords(), types);
    this.types = types;
  }

  @Override
  protected Optional<String> own(String column, ColumnType from, ColumnType to, String name) {
    ValueKind before = ValueKind.of(from, types);
    ValueKind after = ValueKind.of(to, types);
    Optional<Integer> length = exactLength(to);
    if (isNative(before, after)) {
      return length
          .filter(bytes -> before != ValueKind.OTHER && !exactLength(from).equals(length))
          .map(bytes -> filled(column, cast(column, "varbinary"), name, bytes));
    }
    if (before == ValueKind.BINARY_OBJECT && after == ValueKind.UUID) {
      return Optional.of(cast(column, "varbinary"));
    }
    String text = text(column, before);
    String value = value(column, text, to, name);
    List<String> conditions = new ArrayList<>();
    if (isBinary(before)) {
      conditions.add(isUtf8(column, text));
    }
    length.ifPresent(bytes -> conditions.add(isLong(value, bytes)));
    if (after == ValueKind.ENUM && before != after) {
      conditions.add(isNamed(text, to));
    }
    return Optional.of(
        conditions.isEmpty()
            ? value
            : exactly(column, name, value, String.join(" and ", conditions)));
  }

  /** H2 would fill up with zeros what is too short for a type of exactly so many bytes. */
  private String filled(String column, String value, String name, int length) {
    return exactly(column, name, value, isLong(value, length));
  }

  private static String isLong(String value, int length) {
    return "octet_length(" + value + ") = " + length;
  }

  private Optional<Integer> exactLength(ColumnType type) {
    return types.normalize(type) instanceof PortableType known && known.name() == TypeName.BINARY
        ? Optional.of(known.arguments().get(0))
        : Optional.empty();
  }

  /** Between characters, between bytes, and for what only H2 knows. */
  private static boolean isNative(ValueKind before, ValueKind after) {
    if (before == ValueKind.OTHER || after == ValueKind.OTHER) {
      return true;
    }
    return switch (before) {
      case CHARACTERS -> after == ValueKind.CHARACTERS || after == ValueKind.CHARACTER_OBJECT;
      case BYTES -> isBinary(after) || after == ValueKind.UUID;
      case BINARY_OBJECT -> isBinary(after);
      case UUID -> isBinary(after);
      default -> before == after && before != ValueKind.ENUM;
    };
  }

  private String value(String column, String text, ColumnType to, String name) {
    return switch (ValueKind.of(to, types)) {
      case CHARACTERS, CHARACTER_OBJECT, ENUM -> text;
      case BYTES, BINARY_OBJECT -> cast(text, "varbinary");
      case JSON -> text + " format json";
      default -> read(column, text, to, name);
    };
  }

  private static String text(String column, ValueKind kind) {
    return switch (kind) {
      case CHARACTERS -> column;
      case BINARY_OBJECT -> cast(cast(column, "varbinary"), "varchar");
      default -> cast(column, "varchar");
    };
  }

  private static boolean isBinary(ValueKind kind) {
    return kind == ValueKind.BYTES || kind == ValueKind.BINARY_OBJECT;
  }

  /** H2 puts a question mark for what is no character. */
  private static String isUtf8(String column, String text) {
    return cast(text, "varbinary") + " = " + cast(column, "varbinary");
  }

  /** H2 finds the name in any case. */
  private static String isNamed(String text, ColumnType to) {
    return ((EnumType) to)
        .values().stream().map(Literals::text).collect(joining(", ", text + " in (", ")"));
  }
}
