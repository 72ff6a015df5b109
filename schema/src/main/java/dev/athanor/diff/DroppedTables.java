package dev.athanor.diff;

import dev.athanor.operation.DropForeignKey;
import dev.athanor.operation.DropTable;
import dev.athanor.schema.ForeignKey;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Tables that go: referring ones before those they refer to, circles opened before. */
final class DroppedTables {

  private final SchemaMatch schema;
  private final Map<QualifiedName, PartsDiff> parts;
  private final NewNames newNames;
  private final Set<QualifiedName> gone = new TreeSet<>();

  DroppedTables(SchemaMatch schema, Map<QualifiedName, PartsDiff> parts, NewNames newNames) {
    this.schema = schema;
    this.parts = parts;
    this.newNames = newNames;
  }

  void write(OrderedOperations operations) {
    SortedMap<QualifiedName, Table> tables = new TreeMap<>(schema.from().tables());
    tables.keySet().retainAll(schema.tables().dropped());
    List<Table> order = new ArrayList<>(DependencyOrder.of(tables));
    Collections.reverse(order);
    List<Table> early = order.stream().filter(newNames::containsAnyOf).toList();
    List<Table> late = order.stream().filter(table -> !newNames.containsAnyOf(table)).toList();
    early.forEach(table -> write(Phase.DROP_NAMESAKES, table, operations));
    late.forEach(table -> write(Phase.DROP_TABLES, table, operations));
  }

  private void write(Phase phase, Table table, OrderedOperations operations) {
    for (ForeignKey key : table.foreignKeys().values()) {
      if (hasToGoBefore(key)) {
        operations.add(Phase.DROP_FOREIGN_KEYS, new DropForeignKey(table.name(), key.name()));
      }
    }
    operations.add(phase, new DropTable(table.name()));
    gone.add(table.name());
  }

  /** Whether what the foreign key refers to goes or changes before its own table goes. */
  private boolean hasToGoBefore(ForeignKey key) {
    Optional<PartsDiff> kept = schema.tables().newName(key.referencedTable()).map(parts::get);
    return gone.contains(key.referencedTable())
        || kept.isPresent() && !kept.get().isFirm(key.referencedColumns());
  }
}
