package dev.athanor.dialect.postgresql;

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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the indexes that do not stand behind a constraint. */
final class PostgreSqlIndexes {

  /** What an index {@code i}, as the relation {@code x}, has of the table {@code t}. */
  static final String KEYS =
      """
      array(select coalesce(a.attname::text, '') from generate_series(1, i.indnkeyatts) k
        left join pg_attribute a on a.attrelid = t.oid and a.attnum = i.indkey[k - 1] and a.attnum > 0 order by k) as columns,
      array(select pg_get_indexdef(x.oid, k, true) from generate_series(1, i.indnkeyatts) k order by k) as expressions,
      array(select case when o.opcdefault and p.attoptions is null then ''
          else o.opcname || coalesce('(' || array_to_string(p.attoptions, ',') || ')', '') end
        from generate_series(1, i.indnkeyatts) k
        join pg_opclass o on o.oid = i.indclass[k - 1]
        join pg_attribute p on p.attrelid = x.oid and p.attnum = k order by k) as classes""";

  private static final String INDEXES =
      """
      select n.nspname as table_schema, t.relname as table_name, x.relname as name, i.indisunique as is_unique,
        %s,
        array(select i.indoption[k - 1] & 1 = 1 from generate_series(1, i.indnkeyatts) k order by k) as descending,
        array(select i.indoption[k - 1] & 2 = 2 from generate_series(1, i.indnkeyatts) k order by k) as nulls_first,
        array(select a.attname::text from generate_series(i.indnkeyatts + 1, i.indnatts) k
          join pg_attribute a on a.attrelid = t.oid and a.attnum = i.indkey[k - 1] order by k) as included,
        m.amname as method, pg_get_expr(i.indpred, i.indrelid) as condition
      from pg_index i
      join pg_class x on x.oid = i.indexrelid
      join pg_am m on m.oid = x.relam
      join pg_class t on t.oid = i.indrelid
      join pg_namespace n on n.oid = t.relnamespace
      where %s and not exists (select from pg_constraint c where c.conindid = x.oid and c.contype in ('p', 'u', 'x'))
      order by x.oid"""
          .formatted(KEYS, PostgreSqlIntrospector.USER_TABLE);

  private final SchemaCollector schema;

  PostgreSqlIndexes(SchemaCollector schema) {
    this.schema = schema;
  }

  void read(Connection connection) throws SQLException {
    Rows.each(connection, INDEXES, this::read);
  }

  private void read(ResultSet row) throws SQLException {
    String[] columns = (String[]) row.getArray("columns").getArray();
    String[] expressions = (String[]) row.getArray("expressions").getArray();
    Boolean[] descending = (Boolean[]) row.getArray("descending").getArray();
    Boolean[] nullsFirst = (Boolean[]) row.getArray("nulls_first").getArray();
    String[] classes = (String[]) row.getArray("classes").getArray();
    List<IndexPart> parts = new ArrayList<>();
    for (int i = 0; i < columns.length; i++) {
      SortOrder order = descending[i] ? SortOrder.DESCENDING : SortOrder.ASCENDING;
      NullsOrder nulls = nulls(nullsFirst[i], descending[i]);
      Optional<String> operatorClass = Optional.of(classes[i]).filter(it -> !it.isEmpty());
      parts.add(
          columns[i].isEmpty()
              ? new IndexPart.OfExpression(expressions[i], order, nulls, operatorClass)
              : new IndexPart.OfColumn(
                  new Identifier(columns[i], true), order, nulls, operatorClass));
    }
    Index index =
        new Index(
            new Identifier(row.getString("name"), true),
            parts,
            row.getBoolean("is_unique"),
            Optional.of(row.getString("method")).filter(method -> !method.equals("btree")),
            Stream.of((String[]) row.getArray("included").getArray())
                .map(name -> new Identifier(name, true))
                .toList(),
            Optional.ofNullable(row.getString("condition")),
            Optional.empty());
    schema.table(row).index(index);
  }

  /** Rows without a value count as those with the largest. */
  private static NullsOrder nulls(boolean first, boolean descending) {
    return first == descending
        ? NullsOrder.UNSPECIFIED
        : first ? NullsOrder.FIRST : NullsOrder.LAST;
  }
}
