package dev.athanor.processor.mapping;

import dev.athanor.schema.ForeignKey;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.Index;
import dev.athanor.schema.IndexPart;
import dev.athanor.schema.Named;
import dev.athanor.schema.UniqueConstraint;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How the columns of a table are spelled. Several attributes may have one column and write it in
 * capitals and small letters; what is built on it follows the one that counts.
 */
final class Spelling {

  private final Map<Identifier, Identifier> names = new HashMap<>();

  Spelling(TableDraft table) {
    table
        .distinctColumns()
        .forEach(column -> names.put(key(column.column().name()), column.column().name()));
  }

  /** Columns as the table has them. */
  List<Identifier> of(List<Identifier> columns) {
    return columns.stream().map(this::of).toList();
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
    return names.getOrDefault(key(column), column);
  }

  /** The same for all spellings that {@link Identifier#matches} takes for one. */
  private static Identifier key(Identifier name) {
    return new Identifier(name.key(), name.quoted());
  }
}
