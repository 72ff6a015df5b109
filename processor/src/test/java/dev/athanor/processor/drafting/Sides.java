package dev.athanor.processor.drafting;

import dev.athanor.processor.origin.Origins;
import dev.athanor.processor.origin.Unmanaged;
import dev.athanor.schema.Column;
import dev.athanor.schema.ColumnTypes;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Schema;
import dev.athanor.schema.Sequence;
import dev.athanor.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Schemas with their origins, for tests: tables of bigint columns, written in one line. */
final class Sides {

  private final List<Table> tables = new ArrayList<>();
  private final List<Sequence> sequences = new ArrayList<>();
  private final Map<QualifiedName, String> owners = new HashMap<>();
  private final Map<QualifiedName, Map<Identifier, String>> paths = new HashMap<>();
  private final Map<QualifiedName, String> users = new HashMap<>();
  private final Map<QualifiedName, String> foreignTables = new HashMap<>();
  private final Map<QualifiedName, Map<Identifier, String>> foreignColumns = new HashMap<>();

  /** A table with columns written as {@code column=attribute}. */
  Sides table(String name, String owner, String... columns) {
    QualifiedName table = QualifiedName.of(name);
    List<Column> parts = new ArrayList<>();
    Map<Identifier, String> attributes = new HashMap<>();
    for (String column : columns) {
      String[] pair = column.split("=");
      parts.add(Column.of(Identifier.of(pair[0]), ColumnTypes.bigint()));
      attributes.put(Identifier.of(pair[0]), pair[1]);
    }
    tables.add(Table.of(table, parts, Optional.empty()));
    owners.put(table, owner);
    paths.put(table, attributes);
    return this;
  }

  /** A table that somebody else looks after. */
  Sides unmanagedTable(String name, String owner) {
    foreignTables.put(QualifiedName.of(name), owner);
    return this;
  }

  /** A column that somebody else looks after, in a table that is managed. */
  Sides unmanagedColumn(String table, String column, String path) {
    foreignColumns
        .computeIfAbsent(QualifiedName.of(table), any -> new HashMap<>())
        .put(Identifier.of(column), path);
    return this;
  }

  Sides sequence(String name, String user) {
    QualifiedName sequence = QualifiedName.of(name);
    sequences.add(new Sequence(sequence, 1, 50, Optional.empty()));
    users.put(sequence, user);
    return this;
  }

  KnownSchema build() {
    return new KnownSchema(
        Schema.of(List.of(), tables, sequences),
        new Origins(
            owners,
            paths,
            users,
            Set.of(),
            Set.of(),
            Set.of(),
            new Unmanaged(foreignTables, foreignColumns, Map.of()),
            Set.of()));
  }
}
