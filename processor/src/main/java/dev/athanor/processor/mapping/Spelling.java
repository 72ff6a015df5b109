package dev.athanor.processor.mapping;

import dev.athanor.schema.ForeignKey;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.Index;
import dev.athanor.schema.IndexPart;
import dev.athanor.schema.Named;
import dev.athanor.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;

/**
 * How the columns of a table are spelled. Several attributes may have one column and write it in
 * capitals and small letters; what is built on it follows the one that counts.
 */
final class Spelling {

  private final List<MappedColumn> columns;

  Spelling(TableDraft table) {
    columns = table.distinctColumns();
  }

  /** Columns as the table has them. */
  List<Identifier> of(List<Identifier> columns) {
    List<Identifier> spelled = new ArrayList<>(columns.size());
    for (Identifier column : columns) {
      spelled.add(of(column));
    }
    return spelled;
  }

  /** A constraint or index of columns as the table has them. */
  Named of(Named part) {
    if (part instanceof UniqueConstraint unique) {
      return unique.withColumns(of(unique.columns()));
    }
    if (part instanceof ForeignKey key) {
      return key.withReference(of(key.columns()), key.referencedTable(), key.referencedColumns());
    }
    return part instanceof Index index
        ? index.withParts(index.parts().stream().map(this::of).toList(), of(index.included()))
        : part;
  }

  private IndexPart of(IndexPart part) {
    return part instanceof IndexPart.OfColumn column ? column.withName(of(column.name())) : part;
  }

  private Identifier of(Identifier column) {
    for (MappedColumn known : columns) {
      if (known.column().name().matches(column)) {
        return known.column().name();
      }
    }
    return column;
  }
}
