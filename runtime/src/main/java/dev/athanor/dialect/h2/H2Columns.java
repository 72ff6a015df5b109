package dev.athanor.dialect.h2;

import dev.athanor.dialect.standard.DefaultReader;
import dev.athanor.dialect.standard.Rows;
import dev.athanor.dialect.standard.SchemaCollector;
import dev.athanor.schema.Column;
import dev.athanor.schema.GeneratedValue;
import dev.athanor.schema.Identity;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** Reads tables and their columns. */
final class H2Columns {

  private static final String TABLES =
      "select TABLE_SCHEMA, TABLE_NAME, REMARKS from INFORMATION_SCHEMA.TABLES"
          + " where TABLE_TYPE = 'BASE TABLE' and upper(TABLE_SCHEMA) not in ('INFORMATION_SCHEMA', 'PG_CATALOG')";
  private static final String COLUMNS =
      "select * from INFORMATION_SCHEMA.COLUMNS"
          + " where upper(TABLE_SCHEMA) not in ('INFORMATION_SCHEMA', 'PG_CATALOG')"
          + " order by TABLE_SCHEMA, TABLE_NAME, ORDINAL_POSITION";

  private H2Columns() {}

  static void read(Connection connection, SchemaCollector schema, H2TypeNames names)
      throws SQLException {
    Rows.each(connection, TABLES, row -> schema.table(row).comment(Rows.text(row, "REMARKS")));
    H2Types types = H2Types.of(connection, names);
    Rows.each(
        connection,
        COLUMNS,
        row -> {
          if (schema.hasTable(row)) {
            schema.table(row).column(column(row, types, schema));
          }
        });
  }

  private static Column column(ResultSet row, H2Types types, SchemaCollector schema)
      throws SQLException {
    return new Column(
        H2Introspector.identifier(row, "COLUMN_NAME"),
        types.of(row, schema),
        Optional.empty(),
        row.getString("IS_NULLABLE").equals("YES"),
        identity(row),
        Rows.text(row, "COLUMN_DEFAULT").map(DefaultReader::read),
        Rows.text(row, "GENERATION_EXPRESSION").map(sql -> new GeneratedValue(sql, true)),
        Rows.text(row, "REMARKS"),
        Optional.empty());
  }

  private static Optional<Identity> identity(ResultSet row) throws SQLException {
    return row.getString("IS_IDENTITY").equals("YES")
        ? Optional.of(
            new Identity(
                row.getString("IDENTITY_GENERATION").equals("ALWAYS"),
                row.getLong("IDENTITY_START"),
                row.getLong("IDENTITY_INCREMENT")))
        : Optional.empty();
  }
}
