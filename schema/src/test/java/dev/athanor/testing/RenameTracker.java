package dev.athanor.testing;

import dev.athanor.diff.Renames;
import dev.athanor.operation.DropColumn;
import dev.athanor.operation.DropSequence;
import dev.athanor.operation.DropTable;
import dev.athanor.operation.RenameColumn;
import dev.athanor.operation.RenameSequence;
import dev.athanor.operation.RenameTable;
import dev.athanor.operation.SchemaOperation;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Schema;
import java.util.Map;
import java.util.TreeMap;

/** Remembers under which name everything began. */
final class RenameTracker {

  private final Map<QualifiedName, QualifiedName> tables = new TreeMap<>();
  private final Map<QualifiedName, QualifiedName> sequences = new TreeMap<>();
  private final Map<QualifiedName, Map<Identifier, Identifier>> columns = new TreeMap<>();

  RenameTracker(Schema from) {
    from.sequences().keySet().forEach(name -> sequences.put(name, name));
    from.tables()
        .forEach(
            (name, table) -> {
              tables.put(name, name);
              Map<Identifier, Identifier> names = new TreeMap<>();
              table.columns().keySet().forEach(column -> names.put(column, column));
              columns.put(name, names);
            });
  }

  void follow(SchemaOperation operation) {
    if (operation instanceof RenameTable rename) {
      move(tables, rename.from(), rename.to());
      move(columns, rename.from(), rename.to());
    } else if (operation instanceof RenameSequence rename) {
      move(sequences, rename.from(), rename.to());
    } else if (operation instanceof RenameColumn rename) {
      move(columns.getOrDefault(rename.table(), new TreeMap<>()), rename.from(), rename.to());
    } else if (operation instanceof DropTable drop) {
      tables.remove(drop.name());
      columns.remove(drop.name());
    } else if (operation instanceof DropSequence drop) {
      sequences.remove(drop.name());
    } else if (operation instanceof DropColumn drop) {
      columns.getOrDefault(drop.table(), new TreeMap<>()).remove(drop.column());
    }
  }

  Renames renames() {
    Map<QualifiedName, Map<Identifier, Identifier>> renamed = new TreeMap<>();
    columns.forEach((table, names) -> renamed.put(table, changed(names)));
    renamed.values().removeIf(Map::isEmpty);
    return Renames.of(changed(tables), renamed, changed(sequences));
  }

  private static <K> Map<K, K> changed(Map<K, K> originals) {
    Map<K, K> renames = new TreeMap<>();
    originals.forEach(
        (now, original) -> {
          if (!now.equals(original)) {
            renames.put(original, now);
          }
        });
    return renames;
  }

  private static <K, V> void move(Map<K, V> map, K from, K to) {
    V value = map.remove(from);
    if (value != null) {
      map.put(to, value);
    }
  }
}
