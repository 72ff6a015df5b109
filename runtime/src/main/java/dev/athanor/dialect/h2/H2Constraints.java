package dev.athanor.dialect.h2;

import dev.athanor.dialect.h2.H2Introspector.Key;
import dev.athanor.dialect.standard.Rows;
import dev.athanor.dialect.standard.SchemaCollector;
import dev.athanor.schema.CheckConstraint;
import dev.athanor.schema.Constraint;
import dev.athanor.schema.Deferrability;
import dev.athanor.schema.ForeignKey;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.PrimaryKey;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.ReferentialAction;
import dev.athanor.schema.TableBuilder;
import dev.athanor.schema.UniqueConstraint;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads keys and constraints. */
final class H2Constraints {

  private static final String CONSTRAINTS =
      "select * from INFORMATION_SCHEMA.TABLE_CONSTRAINTS"
          + " where upper(TABLE_SCHEMA) not in ('INFORMATION_SCHEMA', 'PG_CATALOG')";
  private static final String COLUMNS =
      "select * from INFORMATION_SCHEMA.KEY_COLUMN_USAGE order by ORDINAL_POSITION";
  private static final String REFERENCES =
      "select * from INFORMATION_SCHEMA.REFERENTIAL_CONSTRAINTS";
  private static final String CHECKS = "select * from INFORMATION_SCHEMA.CHECK_CONSTRAINTS";

  private record Found(TableBuilder table, Key key, String type, Key index) {
    static Found in(ResultSet row, SchemaCollector schema) throws SQLException {
      return new Found(
          schema.table(row),
          H2Constraints.key(row, ""),
          row.getString("CONSTRAINT_TYPE"),
          new Key(row.getString("INDEX_SCHEMA"), row.getString("INDEX_NAME")));
    }
  }

  private record KeyColumn(Identifier name, int referenced) {}

  private record Reference(Key key, ReferentialAction onDelete, ReferentialAction onUpdate) {}

  private final SchemaCollector schema;
  private final H2Indexes indexes;
  private final Map<Key, Key> indexBehind = new HashMap<>();
  private final Map<Key, List<KeyColumn>> columns = new HashMap<>();
  private final Map<Key, QualifiedName> tables = new HashMap<>();
  private final Map<Key, Reference> references = new HashMap<>();
  private final Map<Key, String> checks = new HashMap<>();

  private H2Constraints(SchemaCollector schema, H2Indexes indexes) {
    this.schema = schema;
    this.indexes = indexes;
  }

  static void read(Connection connection, SchemaCollector schema, H2Indexes indexes)
      throws SQLException {
    H2Constraints constraints = new H2Constraints(schema, indexes);
    Rows.each(connection, COLUMNS, constraints::readColumn);
    Rows.each(connection, REFERENCES, constraints::readReference);
    Rows.each(
        connection,
        CHECKS,
        row -> constraints.checks.put(key(row, ""), row.getString("CHECK_CLAUSE")));
    List<Found> found = new ArrayList<>();
    Rows.each(
        connection,
        CONSTRAINTS,
        row -> {
          if (schema.hasTable(row)) {
            found.add(Found.in(row, schema));
          }
        });
    found.forEach(it -> constraints.indexBehind.put(it.key(), it.index()));
    found.forEach(constraints::add);
  }

  private void readColumn(ResultSet row) throws SQLException {
    Key key = key(row, "");
    columns
        .computeIfAbsent(key, it -> new ArrayList<>())
        .add(
            new KeyColumn(
                H2Introspector.identifier(row, "COLUMN_NAME"),
                row.getInt("POSITION_IN_UNIQUE_CONSTRAINT")));
    tables.put(
        key, schema.namespaces().exact(row.getString("TABLE_SCHEMA"), row.getString("TABLE_NAME")));
  }

  private void readReference(ResultSet row) throws SQLException {
    references.put(
        key(row, ""),
        new Reference(key(row, "UNIQUE_"), action(row, "DELETE_RULE"), action(row, "UPDATE_RULE")));
  }

  private void add(Found found) {
    Key key = found.key();
    Identifier name = new Identifier(key.name(), true);
    switch (found.type()) {
      case "PRIMARY KEY" ->
          found.table().primaryKey(Optional.of(new PrimaryKey(Optional.of(name), names(key))));
      case "UNIQUE" -> found.table().constraint(new UniqueConstraint(name, names(key)));
      case "CHECK" -> found.table().constraint(new CheckConstraint(name, checks.get(key)));
      default -> found.table().constraint(foreignKey(name, key, references.get(key)));
    }
  }

  private Constraint foreignKey(Identifier name, Key key, Reference reference) {
    List<Identifier> candidates = names(reference.key());
    return new ForeignKey(
        name,
        names(key),
        tables.get(reference.key()),
        columns.get(key).stream().map(it -> candidates.get(it.referenced() - 1)).toList(),
        reference.onDelete(),
        reference.onUpdate(),
        Deferrability.NOT_DEFERRABLE,
        Optional.empty());
  }

  private List<Identifier> names(Key key) {
    List<Identifier> told = columns.get(key).stream().map(KeyColumn::name).toList();
    return indexes.current(told, indexBehind.get(key));
  }

  private static ReferentialAction action(ResultSet row, String rule) throws SQLException {
    return ReferentialAction.valueOf(row.getString(rule).replace(' ', '_'));
  }

  private static Key key(ResultSet row, String prefix) throws SQLException {
    return new Key(
        row.getString(prefix + "CONSTRAINT_SCHEMA"), row.getString(prefix + "CONSTRAINT_NAME"));
  }
}
