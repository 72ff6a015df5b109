package dev.athanor.dialect.h2;

import dev.athanor.dialect.Introspector;
import dev.athanor.dialect.standard.Identifiers;
import dev.athanor.dialect.standard.Namespaces;
import dev.athanor.dialect.standard.Rows;
import dev.athanor.dialect.standard.SchemaCollector;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.Schema;
import dev.athanor.schema.Sequence;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/**
 * Reads H2's INFORMATION_SCHEMA in fourteen queries, however many tables there are. Each reads one
 * view and they are joined here, because H2 joins its views row by row.
 */
final class H2Introspector implements Introspector {

  private static final String NAMESPACES =
      "select SCHEMA_NAME from INFORMATION_SCHEMA.SCHEMATA"
          + " where upper(SCHEMA_NAME) not in ('INFORMATION_SCHEMA', 'PG_CATALOG')";
  private static final String SEQUENCES =
      "select SEQUENCE_SCHEMA, SEQUENCE_NAME, START_VALUE, INCREMENT"
          + " from INFORMATION_SCHEMA.SEQUENCES";
  private static final String OBJECTS =
      """
      select
        (select count(*) from INFORMATION_SCHEMA.TABLES
          where upper(TABLE_SCHEMA) not in ('INFORMATION_SCHEMA', 'PG_CATALOG')),
        (select count(*) from INFORMATION_SCHEMA.SCHEMATA
          where upper(SCHEMA_NAME) not in ('INFORMATION_SCHEMA', 'PG_CATALOG')),
        (select count(*) from INFORMATION_SCHEMA.SEQUENCES),
        (select count(*) from INFORMATION_SCHEMA.DOMAINS)""";

  private final Identifiers names;
  private final String standard;
  private final H2TypeNames types;

  H2Introspector(Identifiers names, String standard, H2TypeNames types) {
    this.names = names;
    this.standard = standard;
    this.types = types;
  }

  @Override
  public boolean hasNothingBut(int tables, Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(OBJECTS)) {
      row.next();
      return row.getInt(1) == tables
          && row.getInt(2) == 1
          && row.getInt(3) == 0
          && row.getInt(4) == 0;
    }
  }

  @Override
  public String readOthers(Connection connection) throws SQLException {
    return H2Objects.read(connection);
  }

  @Override
  public Schema read(Connection connection) throws SQLException {
    Namespaces namespaces = new Namespaces(names, connection.getSchema(), standard);
    SchemaCollector schema = new SchemaCollector(namespaces);
    Rows.each(connection, NAMESPACES, row -> schema.namespace(row.getString("SCHEMA_NAME")));
    H2Enums.read(connection, schema);
    H2Columns.read(connection, schema, types);
    H2Constraints.read(connection, schema, H2Indexes.read(connection, schema));
    Rows.each(connection, SEQUENCES, row -> schema.sequence(sequence(namespaces, row)));
    return schema.toSchema();
  }

  /** A name in the catalogue: that of a constraint, an index or a type. */
  record Key(String namespace, String name) {}

  static Identifier identifier(ResultSet row, String column) throws SQLException {
    return new Identifier(row.getString(column), true);
  }

  private static Sequence sequence(Namespaces namespaces, ResultSet row) throws SQLException {
    return new Sequence(
        namespaces.exact(row.getString("SEQUENCE_SCHEMA"), row.getString("SEQUENCE_NAME")),
        row.getLong("START_VALUE"),
        row.getLong("INCREMENT"),
        Optional.empty());
  }
}
