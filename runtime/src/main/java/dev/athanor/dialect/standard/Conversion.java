package dev.athanor.dialect.standard;

import static dev.athanor.dialect.standard.ConversionWords.cast;

import dev.athanor.schema.ColumnType;
import java.util.Optional;

/**
 * How the values of a column get from one type to another: each is kept as it is, or the first one
 * that the new type cannot hold stops the migration.
 */
public abstract class Conversion {

  private final ConversionWords words;
  private final TypeNames types;

  /** Converts in one database. */
  protected Conversion(ConversionWords words, TypeNames types) {
    this.words = words;
    this.types = types;
  }

  /**
   * What stands behind {@code using}; empty where an assignment does it.
   *
   * @param column the column as it stands in SQL
   * @param name the new type as it stands in SQL
   */
  public final Optional<String> using(String column, ColumnType from, ColumnType to, String name) {
    ValueKind before = ValueKind.of(from, types);
    ValueKind after = ValueKind.of(to, types);
    if (before.isNumber() && (after.isNumber() || after == ValueKind.BOOLEAN)) {
      return new NumberConversion(words, types).using(column, from, to, name);
    }
    if (TemporalConversion.isPossible(before, after)) {
      return new TemporalConversion(words, types).using(column, from, to, name);
    }
    if (before == ValueKind.BOOLEAN && after.isNumber()) {
      return Optional.of(cast(column, "integer"));
    }
    return own(column, from, to, name);
  }

  /** What becomes a text, or is made of a text or of bytes, in the words of the database. */
  protected abstract Optional<String> own(
      String column, ColumnType from, ColumnType to, String name);

  /** What is neither characters nor bytes, from its text. */
  protected final String read(String column, String text, ColumnType to, String name) {
    return new TextConversion(words, types).using(column, text, to, name);
  }

  /** The value of each row for which the condition holds; the statement fails for any other. */
  protected final String exactly(String column, String name, String value, String condition) {
    return new Exactly(words, column, name).value(value, condition);
  }
}
