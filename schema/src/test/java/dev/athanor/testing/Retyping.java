package dev.athanor.testing;

import dev.athanor.operation.AlterColumn;
import dev.athanor.operation.DropForeignKey;
import dev.athanor.operation.SchemaOperation;
import dev.athanor.schema.Column;
import dev.athanor.schema.ColumnType;
import dev.athanor.schema.ForeignKey;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Schema;
import dev.athanor.schema.SchemaPath;
import dev.athanor.schema.Table;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Another type for a column and for all that foreign keys tie to it. */
final class Retyping {

  private final Schema schema;
  private final Set<SchemaOperation> drops = new LinkedHashSet<>();
  private final Set<SchemaPath.OfColumn> columns = new LinkedHashSet<>();
  private final Deque<SchemaPath.OfColumn> open = new ArrayDeque<>();

  Retyping(Schema schema) {
    this.schema = schema;
  }

  /** The operations, or none where an expression speaks of one of the columns. */
  List<SchemaOperation> retype(Table table, Identifier column, ColumnType type) {
    reach(table.name(), column);
    while (!open.isEmpty()) {
      SchemaPath.OfColumn next = open.pop();
      for (Table referring : schema.tables().values()) {
        referring.foreignKeys().values().forEach(key -> follow(referring, key, next));
      }
    }
    List<SchemaOperation> steps = new ArrayList<>(drops);
    for (SchemaPath.OfColumn path : columns) {
      Table owner = schema.table(path.table()).orElseThrow();
      Column from = owner.columns().get(path.column());
      if (from.generated().isPresent() || Tables.isMentioned(owner, path.column())) {
        return List.of();
      }
      steps.add(new AlterColumn(owner.name(), from, from.withType(type)));
    }
    steps.addAll(Dependents.added(schema, List.copyOf(drops)));
    return steps;
  }

  private void follow(Table referring, ForeignKey key, SchemaPath.OfColumn column) {
    for (int i = 0; i < key.columns().size(); i++) {
      QualifiedName from = referring.name();
      boolean refers = isColumn(column, from, key.columns().get(i));
      boolean isReferred = isColumn(column, key.referencedTable(), key.referencedColumns().get(i));
      if (refers || isReferred) {
        drops.add(new DropForeignKey(from, key.name()));
        reach(from, key.columns().get(i));
        reach(key.referencedTable(), key.referencedColumns().get(i));
      }
    }
  }

  private void reach(QualifiedName table, Identifier column) {
    SchemaPath.OfColumn path = new SchemaPath.OfColumn(table, column);
    if (columns.add(path)) {
      open.push(path);
    }
  }

  private static boolean isColumn(SchemaPath.OfColumn path, QualifiedName table, Identifier name) {
    return path.table().equals(table) && path.column().equals(name);
  }
}
