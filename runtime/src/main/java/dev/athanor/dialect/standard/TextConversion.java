package dev.athanor.dialect.standard;

import static dev.athanor.dialect.standard.ConversionWords.cast;

import dev.athanor.schema.ColumnType;
import java.util.OptionalInt;

/**
 * How a text becomes something else: it succeeds for the values that can be read as the new type,
 * whatever the session's date style and time zone are, and stops at the first one that cannot.
 */
final class TextConversion {

  private static final String BOOLEANS =
      "('true', 't', 'yes', 'y', 'on', '1', 'false', 'f', 'no', 'n', 'off', '0')";

  private final ConversionWords words;
  private final TypeNames types;

  TextConversion(ConversionWords words, TypeNames types) {
    this.words = words;
    this.types = types;
  }

  /**
   * What stands behind {@code using}.
   *
   * @param column the column as it stands in SQL
   * @param text its value as text
   */
  String using(String column, String text, ColumnType to, String name) {
    Exactly exactly = new Exactly(words, column, name);
    ValueKind kind = ValueKind.of(to, types);
    return switch (kind) {
      case DECIMAL -> decimal(exactly, text, to);
      case FLOAT ->
          exactly.value(
              cast(text, name), words.printed(cast(text, name)) + " = " + words.decimal(text));
      case DATE, TIME, TIME_TZ, TIMESTAMP, TIMESTAMP_TZ ->
          exactly.value(
              cast(text, name),
              words.matches(text, new TemporalConversion(words, types).pattern(to)));
      case BOOLEAN -> exactly.value(cast(text, name), "lower(" + text + ") in " + BOOLEANS);
      case OTHER -> other(exactly, text, name);
      default -> cast(text, name);
    };
  }

  private String decimal(Exactly exactly, String text, ColumnType to) {
    String number = words.decimal(text);
    OptionalInt scale = new NumberConversion(words, types).scale(to);
    return scale.isEmpty()
        ? number
        : exactly.value(number, NumberConversion.isRounded(number, scale));
  }

  /** A bound cuts silently; whether it does, only the text of the result tells. */
  private String other(Exactly exactly, String text, String name) {
    String value = cast(text, name);
    return name.indexOf('(') < 0 ? value : exactly.value(value, words.text(value) + " = " + text);
  }
}
