package dev.athanor.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.operation.AlterColumn;
import dev.athanor.operation.DropColumn;
import dev.athanor.operation.DropTable;
import dev.athanor.operation.RenameColumn;
import dev.athanor.operation.RenameTable;
import dev.athanor.operation.SchemaOperation;
import dev.athanor.schema.Column;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Schema;
import dev.athanor.schema.Table;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** One row in each table, and where its values have got to since. */
final class Witness {

  private final LiveSchema live;
  private final Map<QualifiedName, Map<Identifier, Optional<String>>> rows = new LinkedHashMap<>();

  private Witness(LiveSchema live) {
    this.live = live;
  }

  static Witness insertedInto(LiveSchema live, Schema schema) throws SQLException {
    Witness witness = new Witness(live);
    for (Table table : schema.tables().values()) {
      witness.insert(table);
      witness.rows.put(
          table.name(), witness.values(table.name(), List.copyOf(table.columns().keySet())));
    }
    return witness;
  }

  /** Follows the values to their new names, and forgets those that are dropped or converted. */
  void follow(SchemaOperation operation) {
    if (operation instanceof DropTable drop) {
      rows.remove(drop.name());
    } else if (operation instanceof RenameTable rename && rows.containsKey(rename.from())) {
      rows.put(rename.to(), rows.remove(rename.from()));
    } else if (operation instanceof DropColumn drop && rows.containsKey(drop.table())) {
      rows.get(drop.table()).remove(drop.column());
    } else if (operation instanceof AlterColumn alter
        && rows.containsKey(alter.table())
        && !alter.from().type().equals(alter.to().type())) {
      rows.get(alter.table()).remove(alter.to().name());
    } else if (operation instanceof RenameColumn rename && rows.containsKey(rename.table())) {
      Map<Identifier, Optional<String>> row = rows.get(rename.table());
      Optional<Optional<String>> value = Optional.ofNullable(row.remove(rename.from()));
      value.ifPresent(it -> row.put(rename.to(), it));
    }
  }

  /** Forgets the row of a table. */
  void forget(QualifiedName table) {
    rows.remove(table);
  }

  /** Forgets the values of some columns. */
  void forget(QualifiedName table, List<Identifier> columns) {
    if (rows.containsKey(table)) {
      rows.get(table).keySet().removeAll(columns);
    }
  }

  void assertStillThere() throws SQLException {
    for (QualifiedName table : rows.keySet()) {
      Map<Identifier, Optional<String>> expected = rows.get(table);
      if (!expected.isEmpty()) {
        assertThat(values(table, List.copyOf(expected.keySet())))
            .as("row of " + table)
            .isEqualTo(expected);
      }
    }
  }

  private void insert(Table table) throws SQLException {
    Map<String, String> values = new LinkedHashMap<>();
    for (Column column : table.columns().values()) {
      boolean refers =
          table.foreignKeys().values().stream()
              .anyMatch(it -> it.columns().contains(column.name()));
      boolean filled = column.identity().isPresent() || column.generated().isPresent();
      if (!filled && !refers) {
        values.put(
            live.dialect().quote(column.name()), SampleValue.of(column.type(), live.database()));
      }
    }
    String into = "insert into " + live.dialect().quote(table.name());
    live.execute(
        values.isEmpty()
            ? into + " default values"
            : into
                + " ("
                + String.join(", ", values.keySet())
                + ") values ("
                + String.join(", ", values.values())
                + ")");
  }

  private Map<Identifier, Optional<String>> values(QualifiedName table, List<Identifier> columns)
      throws SQLException {
    String sql =
        columns.stream()
            .map(live.dialect()::quote)
            .collect(Collectors.joining(", ", "select ", " from " + live.dialect().quote(table)));
    Map<Identifier, Optional<String>> row = new LinkedHashMap<>();
    try (Statement statement = live.connection().createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      assertThat(found.next()).as("row of " + table).isTrue();
      for (int i = 0; i < columns.size(); i++) {
        row.put(columns.get(i), Optional.ofNullable(found.getString(i + 1)));
      }
    }
    return row;
  }
}
