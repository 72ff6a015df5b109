package dev.athanor.testing;

import dev.athanor.diff.Renames;
import dev.athanor.operation.AlterEnum;
import dev.athanor.operation.DropColumn;
import dev.athanor.operation.DropSequence;
import dev.athanor.operation.DropTable;
import dev.athanor.operation.DropType;
import dev.athanor.operation.RenameColumn;
import dev.athanor.operation.RenameLabel;
import dev.athanor.operation.RenameSequence;
import dev.athanor.operation.RenameTable;
import dev.athanor.operation.RenameType;
import dev.athanor.operation.SchemaOperation;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.NamedEnum;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Schema;
import java.util.Map;
import java.util.TreeMap;

/** Remembers under which name everything began. */
final class RenameTracker {

  private final Map<QualifiedName, QualifiedName> tables = new TreeMap<>();
  private final Map<QualifiedName, QualifiedName> sequences = new TreeMap<>();
  private final Map<QualifiedName, Map<Identifier, Identifier>> columns = new TreeMap<>();
  private final Map<QualifiedName, QualifiedName> types = new TreeMap<>();
  private final Map<QualifiedName, Map<String, String>> labels = new TreeMap<>();

  RenameTracker(Schema from) {
    from.sequences().keySet().forEach(name -> sequences.put(name, name));
    from.types()
        .forEach(
            (name, type) -> {
              types.put(name, name);
              Map<String, String> names = new TreeMap<>();
              if (type instanceof NamedEnum enumeration) {
                enumeration.labels().forEach(label -> names.put(label, label));
              }
              labels.put(name, names);
            });
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
    } else if (operation instanceof RenameLabel rename) {
      move(labels.getOrDefault(rename.type(), new TreeMap<>()), rename.from(), rename.to());
    } else if (operation instanceof AlterEnum alter && labels.containsKey(alter.name())) {
      labels.get(alter.name()).keySet().retainAll(alter.to().labels());
    } else if (operation instanceof RenameType rename) {
      move(types, rename.from(), rename.to());
      move(labels, rename.from(), rename.to());
    } else if (operation instanceof DropType drop) {
      types.remove(drop.name());
      labels.remove(drop.name());
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
    Map<QualifiedName, Map<String, String>> relabelled = new TreeMap<>();
    labels.forEach((type, names) -> relabelled.put(type, changed(names)));
    relabelled.values().removeIf(Map::isEmpty);
    return Renames.of(changed(tables), renamed, changed(sequences))
        .withTypes(changed(types))
        .withLabels(relabelled);
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
