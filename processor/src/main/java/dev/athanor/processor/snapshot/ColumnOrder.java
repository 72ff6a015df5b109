package dev.athanor.processor.snapshot;

import dev.athanor.schema.Column;
import dev.athanor.schema.Table;
import java.util.Collection;
import java.util.Comparator;

/** In which order the columns of a table are written. */
enum ColumnOrder {
  /** By name, so that equal schemas have equal texts: tables that differ in order are equal. */
  SORTED,
  /** As declared, so that a migration that creates the table lists them as people wrote them. */
  DECLARED;

  Collection<Column> of(Table table) {
    Collection<Column> columns = table.columns().values();
    return this == DECLARED
        ? columns
        : columns.stream().sorted(Comparator.comparing(Column::name)).toList();
  }
}
