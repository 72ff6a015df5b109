package dev.athanor.operation;

import dev.athanor.schema.ForeignKey;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which tables refer to which others, and to which named types. */
final class References {

  private final Map<QualifiedName, TreeSet<QualifiedName>> referring = new TreeMap<>();
  private final Map<QualifiedName, TreeSet<QualifiedName>> using = new TreeMap<>();

  /** The tables that refer to a table. */
  List<QualifiedName> to(QualifiedName name) {
    return List.copyOf(referring.getOrDefault(name, new TreeSet<>()));
  }

  /** The tables with columns of a type. */
  List<QualifiedName> toType(QualifiedName type) {
    return List.copyOf(using.getOrDefault(type, new TreeSet<>()));
  }

  void add(Table table) {
    for (ForeignKey key : table.foreignKeys().values()) {
      referring.computeIfAbsent(key.referencedTable(), name -> new TreeSet<>()).add(table.name());
    }
    table
        .namedTypes()
        .forEach(type -> using.computeIfAbsent(type, it -> new TreeSet<>()).add(table.name()));
  }

  void remove(Table table) {
    for (ForeignKey key : table.foreignKeys().values()) {
      referring.getOrDefault(key.referencedTable(), new TreeSet<>()).remove(table.name());
    }
    table
        .namedTypes()
        .forEach(type -> using.getOrDefault(type, new TreeSet<>()).remove(table.name()));
  }
}
