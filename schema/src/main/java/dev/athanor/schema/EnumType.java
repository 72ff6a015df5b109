package dev.athanor.schema;

import java.util.List;
import java.util.Optional;

/**
 * One of a list of names: the native enumeration where the database keeps it with the column (H2,
 * MySQL), else a varchar.
 *
 * @param values the names in their order, at least one
 * @param length how many characters the varchar takes, where that is said; at least one
 */
public record EnumType(List<String> values, Optional<Integer> length) implements ColumnType {

  public EnumType {
    values = List.copyOf(values);
    if (values.isEmpty()) {
      throw new IllegalArgumentException("an enumeration needs at least one value");
    }
    if (length.filter(characters -> characters < 1).isPresent()) {
      throw new IllegalArgumentException("an enumeration needs at least one character");
    }
  }

  /** One whose varchar is long enough for any name. */
  public EnumType(List<String> values) {
    this(values, Optional.empty());
  }

  @Override
  public String toString() {
    return "enumeration("
        + length.map(characters -> characters + ", ").orElse("")
        + String.join(", ", values)
        + ")";
  }
}
