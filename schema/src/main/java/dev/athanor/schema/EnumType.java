package dev.athanor.schema;

import java.util.List;

/**
 * One of a list of names: the native enumeration where the database keeps it with the column (H2,
 * MySQL), else a varchar.
 *
 * @param values the names in their order, at least one
 */
public record EnumType(List<String> values) implements ColumnType {

  public EnumType {
    values = List.copyOf(values);
    if (values.isEmpty()) {
      throw new IllegalArgumentException("an enumeration needs at least one value");
    }
  }

  @Override
  public String toString() {
    return "enumeration(" + String.join(", ", values) + ")";
  }
}
