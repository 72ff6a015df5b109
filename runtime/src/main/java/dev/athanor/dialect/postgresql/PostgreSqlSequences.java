package dev.athanor.dialect.postgresql;

import dev.athanor.dialect.standard.Rows;
import dev.athanor.dialect.standard.SchemaCollector;
import dev.athanor.schema.Sequence;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** Reads the sequences that do not stand behind a column. */
final class PostgreSqlSequences {

  private static final String SEQUENCES =
      """
      select n.nspname as sequence_schema, c.relname as name, s.seqstart as start, s.seqincrement as increment
      from pg_sequence s
      join pg_class c on c.oid = s.seqrelid
      join pg_namespace n on n.oid = c.relnamespace
      where %s and not exists (
        select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype in ('i', 'a', 'e'))"""
          .formatted(PostgreSqlIntrospector.USER_NAMESPACE);

  private PostgreSqlSequences() {}

  static void read(Connection connection, SchemaCollector schema) throws SQLException {
    Rows.each(
        connection,
        SEQUENCES,
        row ->
            schema.sequence(
                new Sequence(
                    schema
                        .namespaces()
                        .exact(row.getString("sequence_schema"), row.getString("name")),
                    row.getLong("start"),
                    row.getLong("increment"),
                    Optional.empty())));
  }
}
