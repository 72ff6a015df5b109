package dev.athanor.processor.mapping;

import dev.athanor.processor.diagnostic.Place;
import dev.athanor.schema.Column;
import dev.athanor.schema.Identifier;

/**
 * A column and the attribute that is mapped to it. Several attributes may share a column, if at
 * most one of them writes it.
 *
 * @param column the column
 * @param path the attributes that lead to it: {@code address.street}, {@code team}, {@code team#id}
 * @param place where its name is written, or its attribute stands
 * @param readOnly whether the attribute only reads it
 * @param logical its name before the naming strategy, of which quoted names are made
 */
public record MappedColumn(
    Column column, String path, Place place, boolean readOnly, String logical) {

  /** One whose name no naming strategy changes any more. */
  public MappedColumn(Column column, String path, Place place, boolean readOnly) {
    this(column, path, place, readOnly, column.name().text());
  }

  /** The same column, whose attribute belongs to another class than its table. */
  MappedColumn of(String owner) {
    return path.isEmpty()
        ? this
        : new MappedColumn(column, owner + "#" + path, place, readOnly, logical);
  }

  MappedColumn asReadOnly() {
    return new MappedColumn(column, path, place, true, logical);
  }

  MappedColumn withColumn(Column other) {
    return new MappedColumn(other, path, place, readOnly, logical);
  }

  /** A column that refers to this one has its type, but not its numbering and default. */
  Column asReference(Identifier name) {
    return Column.of(name, column.type());
  }
}
