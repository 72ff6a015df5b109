package dev.athanor.dialect.h2;

import dev.athanor.dialect.h2.H2Introspector.Key;
import dev.athanor.dialect.standard.Rows;
import dev.athanor.dialect.standard.SchemaCollector;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.Index;
import dev.athanor.schema.IndexPart;
import dev.athanor.schema.NullsOrder;
import dev.athanor.schema.SortOrder;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads indexes; those that H2 made by itself for a constraint only to know the columns of it. */
final class H2Indexes {

  private static final String INDEXES =
      "select * from INFORMATION_SCHEMA.INDEXES where upper(TABLE_SCHEMA) not in ('INFORMATION_SCHEMA', 'PG_CATALOG')";
  private static final String COLUMNS =
      "select * from INFORMATION_SCHEMA.INDEX_COLUMNS order by ORDINAL_POSITION";

  private final Map<Key, List<IndexPart.OfColumn>> parts = new HashMap<>();
  private final Set<Key> generated = new HashSet<>();

  private H2Indexes() {}

  /** Adds the indexes of the user to their tables. */
  static H2Indexes read(Connection connection, SchemaCollector schema) throws SQLException {
    H2Indexes indexes = new H2Indexes();
    Rows.each(
        connection,
        COLUMNS,
        row -> indexes.parts.computeIfAbsent(key(row), it -> new ArrayList<>()).add(part(row)));
    Rows.each(connection, INDEXES, row -> indexes.readIndex(row, schema));
    return indexes;
  }

  /**
   * The columns of a constraint. H2's KEY_COLUMN_USAGE goes on telling the names that they had when
   * the constraint was made; its indexes tell those of today.
   *
   * @param told what KEY_COLUMN_USAGE tells
   * @param index the index behind the constraint
   */
  List<Identifier> current(List<Identifier> told, Key index) {
    List<Identifier> indexed =
        parts.getOrDefault(index, List.of()).stream().map(IndexPart.OfColumn::name).toList();
    if (generated.contains(index) && indexed.size() == told.size()) {
      return indexed;
    }
    List<Identifier> open = new ArrayList<>(indexed);
    open.removeAll(told);
    return told.stream()
        .map(name -> indexed.contains(name) || open.isEmpty() ? name : open.remove(0))
        .toList();
  }

  private void readIndex(ResultSet row, SchemaCollector schema) throws SQLException {
    if (row.getBoolean("IS_GENERATED")) {
      generated.add(key(row));
      return;
    }
    if (!schema.hasTable(row)) {
      return;
    }
    schema
        .table(row)
        .index(
            new Index(
                H2Introspector.identifier(row, "INDEX_NAME"),
                List.copyOf(parts.get(key(row))),
                row.getString("INDEX_TYPE_NAME").startsWith("UNIQUE"),
                Optional.empty()));
  }

  private static IndexPart.OfColumn part(ResultSet row) throws SQLException {
    boolean descending = row.getString("ORDERING_SPECIFICATION").equals("DESC");
    return new IndexPart.OfColumn(
        H2Introspector.identifier(row, "COLUMN_NAME"),
        descending ? SortOrder.DESCENDING : SortOrder.ASCENDING,
        nulls(row.getString("NULL_ORDERING"), descending));
  }

  /** Rows without a value count as those with the smallest. */
  private static NullsOrder nulls(String told, boolean descending) {
    return told == null || told.equals(descending ? "LAST" : "FIRST")
        ? NullsOrder.UNSPECIFIED
        : NullsOrder.valueOf(told);
  }

  private static Key key(ResultSet row) throws SQLException {
    return new Key(row.getString("INDEX_SCHEMA"), row.getString("INDEX_NAME"));
  }
}
