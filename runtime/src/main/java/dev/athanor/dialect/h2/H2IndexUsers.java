package dev.athanor.dialect.h2;

import dev.athanor.operation.AddForeignKey;
import dev.athanor.operation.AddUniqueConstraint;
import dev.athanor.operation.DropForeignKey;
import dev.athanor.operation.DropIndex;
import dev.athanor.operation.DropUniqueConstraint;
import dev.athanor.operation.Operation;
import dev.athanor.schema.ForeignKey;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.Index;
import dev.athanor.schema.IndexPart;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.SchemaView;
import dev.athanor.schema.Table;
import dev.athanor.schema.UniqueConstraint;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The constraints that may have made an index theirs. H2 looks for an index that serves a new
 * constraint, and does so anew for all of them whenever it copies a table, which it does to add a
 * column; from then on it refuses to drop the index. So they go before it and come back after it.
 */
final class H2IndexUsers {

  private H2IndexUsers() {}

  /** The operation between those that put its users aside and bring them back. */
  static List<Operation> around(DropIndex operation, SchemaView before) {
    Deque<Operation> steps = new ArrayDeque<>(List.of(operation));
    before
        .table(operation.table())
        .ifPresent(
            table -> {
              Index index = table.indexes().get(operation.name());
              if (index != null) {
                setAside(before, table, index, steps);
              }
            });
    return List.copyOf(steps);
  }

  private static void setAside(
      SchemaView before, Table table, Index index, Deque<Operation> steps) {
    Map<ForeignKey, QualifiedName> keys = new LinkedHashMap<>();
    for (ForeignKey key : table.foreignKeys().values()) {
      if (columns(index, key.columns().size()).equals(Set.copyOf(key.columns()))) {
        keys.put(key, table.name());
      }
    }
    for (UniqueConstraint unique : table.uniqueConstraints().values()) {
      Set<Identifier> columns = Set.copyOf(unique.columns());
      if (index.unique() && columns(index, index.parts().size()).equals(columns)) {
        steps.addFirst(new DropUniqueConstraint(table.name(), unique.name()));
        steps.addLast(new AddUniqueConstraint(table.name(), unique));
        keys.putAll(referring(before, table.name(), columns));
      }
    }
    keys.forEach(
        (key, owner) -> {
          steps.addFirst(new DropForeignKey(owner, key.name()));
          steps.addLast(new AddForeignKey(owner, key));
        });
  }

  /** The foreign keys that refer to a unique constraint, and their tables. */
  private static Map<ForeignKey, QualifiedName> referring(
      SchemaView before, QualifiedName table, Set<Identifier> columns) {
    Map<ForeignKey, QualifiedName> keys = new LinkedHashMap<>();
    for (QualifiedName other : before.referring(table)) {
      for (ForeignKey key : before.table(other).orElseThrow().foreignKeys().values()) {
        if (key.referencedTable().equals(table)
            && Set.copyOf(key.referencedColumns()).equals(columns)) {
          keys.put(key, other);
        }
      }
    }
    return keys;
  }

  /** The first {@code count} columns of an index. */
  private static Set<Identifier> columns(Index index, int count) {
    Set<Identifier> columns = new HashSet<>();
    for (IndexPart part : index.parts().subList(0, Math.min(count, index.parts().size()))) {
      if (part instanceof IndexPart.OfColumn column) {
        columns.add(column.name());
      }
    }
    return columns;
  }
}
