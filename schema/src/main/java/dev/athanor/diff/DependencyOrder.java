package dev.athanor.diff;

import dev.athanor.schema.ForeignKey;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Table;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * Tables in an order in which each comes after those it refers to, as far as they do not refer to
 * each other in a circle.
 */
final class DependencyOrder {

  private record Visit(Table table, Iterator<QualifiedName> references) {}

  private final SortedMap<QualifiedName, Table> tables;
  private final List<Table> ordered = new ArrayList<>();
  private final Set<QualifiedName> seen = new TreeSet<>();
  private final Deque<Visit> path = new ArrayDeque<>();

  private DependencyOrder(SortedMap<QualifiedName, Table> tables) {
    this.tables = tables;
  }

  /** These tables in order; those that do not depend on each other by name. */
  static List<Table> of(SortedMap<QualifiedName, Table> tables) {
    DependencyOrder order = new DependencyOrder(tables);
    tables.keySet().forEach(order::visit);
    return order.ordered;
  }

  private void visit(QualifiedName name) {
    enter(name);
    while (!path.isEmpty()) {
      Visit visit = path.peek();
      if (visit.references().hasNext()) {
        enter(visit.references().next());
      } else {
        ordered.add(path.pop().table());
      }
    }
  }

  private void enter(QualifiedName name) {
    Table table = tables.get(name);
    if (table != null && seen.add(name)) {
      Set<QualifiedName> references = new TreeSet<>();
      table.foreignKeys().values().stream()
          .map(ForeignKey::referencedTable)
          .forEach(references::add);
      path.push(new Visit(table, references.iterator()));
    }
  }
}
