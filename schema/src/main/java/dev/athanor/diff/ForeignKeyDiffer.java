package dev.athanor.diff;

import dev.athanor.operation.AddForeignKey;
import dev.athanor.operation.DropForeignKey;
import dev.athanor.schema.ForeignKey;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * The foreign keys of a table that stands before and after. One goes and comes again even if it
 * stays the same, where the columns at one of its ends get another type or the key that it refers
 * to is replaced.
 */
final class ForeignKeyDiffer {

  private final SchemaMatch schema;
  private final Map<QualifiedName, PartsDiff> parts;

  ForeignKeyDiffer(SchemaMatch schema, Map<QualifiedName, PartsDiff> parts) {
    this.schema = schema;
    this.parts = parts;
  }

  void diff(TableMatch table, OrderedOperations operations, PartRenames renames) {
    QualifiedName now = table.to().name();
    PartMatch<ForeignKey> keys =
        new PartMatcher<ForeignKey>(
                new Translation(schema, table)::of, ForeignKey::withName, key -> stays(table, key))
            .match(table.from().foreignKeys(), table.to().foreignKeys());
    for (ForeignKey key : keys.dropped()) {
      operations.add(Phase.DROP_FOREIGN_KEYS, new DropForeignKey(table.from().name(), key.name()));
    }
    keys.renames().forEach((old, name) -> renames.ofConstraint(now, old, name));
    for (ForeignKey key : keys.added()) {
      operations.add(Phase.ADD_FOREIGN_KEYS, new AddForeignKey(now, key));
    }
  }

  private boolean stays(TableMatch table, ForeignKey key) {
    if (!Collections.disjoint(table.retyped(), key.columns())) {
      return false;
    }
    PartsDiff referenced = parts.get(key.referencedTable());
    return referenced == null || referenced.isFirm(old(referenced, key.referencedColumns()));
  }

  /** What columns were called before. One that is new was not there to be referred to. */
  private static List<Identifier> old(PartsDiff table, List<Identifier> columns) {
    return columns.stream()
        .flatMap(column -> table.table().columns().oldName(column).stream())
        .toList();
  }
}
