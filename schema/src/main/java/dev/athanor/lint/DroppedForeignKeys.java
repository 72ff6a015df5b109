package dev.athanor.lint;

import dev.athanor.operation.DropForeignKey;
import dev.athanor.operation.RenameColumn;
import dev.athanor.operation.RenameTable;
import dev.athanor.operation.SchemaOperation;
import dev.athanor.schema.ForeignKey;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.SchemaView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The foreign keys that operations have dropped, by the names that all has by now. */
final class DroppedForeignKeys {

  private final List<Dropped> all = new ArrayList<>();

  private record Dropped(QualifiedName table, ForeignKey key) {}

  /** The one that stood on these columns. */
  Optional<ForeignKey> find(QualifiedName table, List<Identifier> columns) {
    return all.stream()
        .filter(dropped -> dropped.table.equals(table) && dropped.key.columns().equals(columns))
        .map(Dropped::key)
        .findFirst();
  }

  /** Follows an operation that is about to happen. */
  void follow(SchemaOperation operation, SchemaView before) {
    if (operation instanceof DropForeignKey drop) {
      before
          .table(drop.table())
          .map(table -> table.foreignKeys().get(drop.name()))
          .ifPresent(key -> all.add(new Dropped(drop.table(), key)));
    } else if (operation instanceof RenameTable rename) {
      all.replaceAll(dropped -> renamed(dropped, rename));
    } else if (operation instanceof RenameColumn rename) {
      all.replaceAll(dropped -> renamed(dropped, rename));
    }
  }

  private static Dropped renamed(Dropped dropped, RenameTable rename) {
    UnaryOperator<QualifiedName> name = table -> table.equals(rename.from()) ? rename.to() : table;
    ForeignKey key = dropped.key;
    return new Dropped(
        name.apply(dropped.table),
        key.withReference(
            key.columns(), name.apply(key.referencedTable()), key.referencedColumns()));
  }

  private static Dropped renamed(Dropped dropped, RenameColumn rename) {
    if (!dropped.table.equals(rename.table())) {
      return dropped;
    }
    ForeignKey key = dropped.key;
    List<Identifier> columns =
        key.columns().stream()
            .map(column -> column.equals(rename.from()) ? rename.to() : column)
            .toList();
    return new Dropped(
        dropped.table, key.withReference(columns, key.referencedTable(), key.referencedColumns()));
  }
}
