package dev.athanor.dialect.postgresql;

import dev.athanor.dialect.standard.Rows;
import dev.athanor.dialect.standard.SchemaCollector;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.PartitionStrategy;
import dev.athanor.schema.Partitioning;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads which tables are unlogged, and which partitioned by columns. */
final class PostgreSqlStorage {

  private static final String STORAGE =
      """
      select n.nspname as table_schema, t.relname as table_name, t.relpersistence = 'u' as unlogged,
        p.partstrat as strategy, p.partdefid <> 0 as has_default,
        array(select a.attname::text from unnest(p.partattrs::int2[]) with ordinality k (number, place)
          join pg_attribute a on a.attrelid = t.oid and a.attnum = k.number order by k.place) as columns
      from pg_class t
      join pg_namespace n on n.oid = t.relnamespace
      left join pg_partitioned_table p on p.partrelid = t.oid and p.partexprs is null
      where (t.relpersistence = 'u' or t.relkind = 'p') and %s"""
          .formatted(PostgreSqlIntrospector.USER_TABLE);

  private final SchemaCollector schema;

  PostgreSqlStorage(SchemaCollector schema) {
    this.schema = schema;
  }

  void read(Connection connection) throws SQLException {
    Rows.each(connection, STORAGE, this::read);
  }

  private void read(ResultSet row) throws SQLException {
    schema.table(row).unlogged(row.getBoolean("unlogged")).partitioning(partitioning(row));
  }

  private static Optional<Partitioning> partitioning(ResultSet row) throws SQLException {
    String strategy = row.getString("strategy");
    if (strategy == null) {
      return Optional.empty();
    }
    List<Identifier> columns =
        Stream.of((String[]) row.getArray("columns").getArray())
            .map(name -> new Identifier(name, true))
            .toList();
    return Optional.of(
        new Partitioning(
            switch (strategy) {
              case "l" -> PartitionStrategy.LIST;
              case "h" -> PartitionStrategy.HASH;
              default -> PartitionStrategy.RANGE;
            },
            columns,
            row.getBoolean("has_default")));
  }
}
