package dev.athanor.diff;

import dev.athanor.operation.CreateIndex;
import dev.athanor.operation.CreateTable;
import dev.athanor.schema.ForeignKey;
import dev.athanor.schema.Index;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Tables that come, each with the foreign keys that it can have from the start: those to itself, to
 * tables created before it, and to keys that stand all the time. Indexes follow one by one, to be
 * readable in a migration.
 */
final class CreatedTables {

  private final SchemaMatch schema;
  private final Map<QualifiedName, PartsDiff> parts;
  private final Set<QualifiedName> created = new TreeSet<>();
  private final SortedMap<QualifiedName, List<ForeignKey>> later = new TreeMap<>();

  CreatedTables(SchemaMatch schema, Map<QualifiedName, PartsDiff> parts) {
    this.schema = schema;
    this.parts = parts;
  }

  void write(OrderedOperations operations) {
    SortedMap<QualifiedName, Table> tables = new TreeMap<>(schema.to().tables());
    tables.keySet().retainAll(schema.tables().created());
    for (Table table : DependencyOrder.of(tables)) {
      operations.add(Phase.CREATE_TABLES, new CreateTable(start(table)));
      for (Index index : table.indexes().values()) {
        operations.add(Phase.CREATE_TABLES, new CreateIndex(table.name(), index));
      }
    }
  }

  /** The foreign keys that had to be left out. */
  SortedMap<QualifiedName, List<ForeignKey>> laterForeignKeys() {
    return later;
  }

  private Table start(Table table) {
    List<ForeignKey> now = new ArrayList<>();
    created.add(table.name());
    for (ForeignKey key : table.foreignKeys().values()) {
      if (isReady(key)) {
        now.add(key);
      } else {
        later.computeIfAbsent(table.name(), name -> new ArrayList<>()).add(key);
      }
    }
    return table.toBuilder().foreignKeys(now).indexes(List.of()).build();
  }

  private boolean isReady(ForeignKey key) {
    QualifiedName name = key.referencedTable();
    Table referenced = schema.to().tables().get(name);
    if (referenced == null) {
      return true;
    }
    PartsDiff standing = parts.get(name);
    if (standing != null) {
      return standing.keptKeys().contains(key.referencedColumns())
          && key.referencedColumns().stream().noneMatch(standing.table().retyped()::contains);
    }
    Keys keys =
        Keys.of(referenced.primaryKey(), referenced.uniqueConstraints().values(), List.of());
    return created.contains(name) && keys.contains(key.referencedColumns());
  }
}
