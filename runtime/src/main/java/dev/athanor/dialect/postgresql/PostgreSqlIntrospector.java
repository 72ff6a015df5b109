package dev.athanor.dialect.postgresql;

import dev.athanor.dialect.Introspector;
import dev.athanor.dialect.standard.Namespaces;
import dev.athanor.dialect.standard.Rows;
import dev.athanor.dialect.standard.SchemaCollector;
import dev.athanor.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Reads PostgreSQL's catalogue in seven queries, however many tables there are, and one for the
 * connection's own schema. What belongs to an extension, and the partitions behind a partitioned
 * table, are left out.
 */
final class PostgreSqlIntrospector implements Introspector {

  /** The namespaces of the user, as {@code n}; for {@code where} or {@code on}. */
  static final String USER_NAMESPACE =
      "n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'";

  /** The tables of the user, as {@code t} in the namespace {@code n}. */
  static final String USER_TABLE =
      USER_NAMESPACE
          + " and t.relkind in ('r', 'p') and not t.relispartition and not exists ("
          + "select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = t.oid"
          + " and d.deptype = 'e')";

  private static final String OWN = "select current_schema() as own";
  private static final String NAMESPACES =
      "select n.nspname from pg_namespace n where " + USER_NAMESPACE;

  private final PostgreSqlTypeNames types;

  PostgreSqlIntrospector(PostgreSqlTypeNames types) {
    this.types = types;
  }

  @Override
  public Schema read(Connection connection) throws SQLException {
    String[] own = {"public"};
    Rows.each(connection, OWN, row -> own[0] = Rows.text(row, "own").orElse(own[0]));
    SchemaCollector schema =
        new SchemaCollector(new Namespaces(PostgreSqlNames.NAMES, own[0], "public"));
    Rows.each(connection, NAMESPACES, row -> schema.namespace(row.getString("nspname")));
    PostgreSqlEnums.read(connection, schema);
    PostgreSqlStructReader.read(connection, schema, types);
    new PostgreSqlColumns(schema, types).read(connection);
    new PostgreSqlStorage(schema).read(connection);
    new PostgreSqlConstraints(schema).read(connection);
    new PostgreSqlExclusions(schema).read(connection);
    new PostgreSqlIndexes(schema).read(connection);
    PostgreSqlSequences.read(connection, schema);
    return schema.toSchema();
  }
}
