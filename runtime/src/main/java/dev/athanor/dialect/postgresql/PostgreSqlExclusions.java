package dev.athanor.dialect.postgresql;

import dev.athanor.dialect.standard.Rows;
import dev.athanor.dialect.standard.SchemaCollector;
import dev.athanor.schema.ExclusionConstraint;
import dev.athanor.schema.ExclusionElement;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.IndexPart;
import dev.athanor.schema.SortOrder;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads exclusion constraints, each with the index behind it. */
final class PostgreSqlExclusions {

  private static final String EXCLUSIONS =
      """
      select n.nspname as table_schema, t.relname as table_name, c.conname as name, m.amname as method,
        %s,
        array(select o.oprname::text from unnest(c.conexclop) with ordinality k (operator, place)
          join pg_operator o on o.oid = k.operator order by k.place) as operators,
        pg_get_expr(i.indpred, i.indrelid) as condition, c.condeferrable as deferrable, c.condeferred as deferred
      from pg_constraint c
      join pg_index i on i.indexrelid = c.conindid
      join pg_class x on x.oid = i.indexrelid
      join pg_am m on m.oid = x.relam
      join pg_class t on t.oid = c.conrelid
      join pg_namespace n on n.oid = t.relnamespace
      where c.contype = 'x' and %s
      order by c.oid"""
          .formatted(PostgreSqlIndexes.KEYS, PostgreSqlIntrospector.USER_TABLE);

  private final SchemaCollector schema;

  PostgreSqlExclusions(SchemaCollector schema) {
    this.schema = schema;
  }

  void read(Connection connection) throws SQLException {
    Rows.each(connection, EXCLUSIONS, this::read);
  }

  private void read(ResultSet row) throws SQLException {
    String[] columns = (String[]) row.getArray("columns").getArray();
    String[] expressions = (String[]) row.getArray("expressions").getArray();
    String[] operators = (String[]) row.getArray("operators").getArray();
    String[] classes = (String[]) row.getArray("classes").getArray();
    List<ExclusionElement> elements = new ArrayList<>();
    for (int i = 0; i < columns.length; i++) {
      IndexPart part =
          columns[i].isEmpty()
              ? new IndexPart.OfExpression(expressions[i], SortOrder.ASCENDING)
              : IndexPart.OfColumn.ascending(new Identifier(columns[i], true));
      Optional<String> operatorClass = Optional.of(classes[i]).filter(it -> !it.isEmpty());
      elements.add(new ExclusionElement(part.withOperatorClass(operatorClass), operators[i]));
    }
    schema
        .table(row)
        .constraint(
            new ExclusionConstraint(
                new Identifier(row.getString("name"), true),
                row.getString("method"),
                elements,
                Optional.ofNullable(row.getString("condition")),
                PostgreSqlConstraints.deferrability(row)));
  }
}
