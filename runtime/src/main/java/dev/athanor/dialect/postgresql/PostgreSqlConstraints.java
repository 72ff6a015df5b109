package dev.athanor.dialect.postgresql;

import dev.athanor.dialect.standard.Rows;
import dev.athanor.dialect.standard.SchemaCollector;
import dev.athanor.schema.CheckConstraint;
import dev.athanor.schema.Constraint;
import dev.athanor.schema.Deferrability;
import dev.athanor.schema.ForeignKey;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.PrimaryKey;
import dev.athanor.schema.ReferentialAction;
import dev.athanor.schema.TableBuilder;
import dev.athanor.schema.UniqueConstraint;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads keys and constraints. A foreign key to a partitioned table has others below it, one for
 * each partition, which are the database's own business.
 */
final class PostgreSqlConstraints {

  private static final String CONSTRAINTS =
      """
      select n.nspname as table_schema, t.relname as table_name, c.conname as name, c.contype as kind,
        %s as columns, rn.nspname as referenced_schema, r.relname as referenced_table, %s as referenced_columns,
        c.confdeltype as on_delete, c.confupdtype as on_update, c.condeferrable as deferrable, c.condeferred as deferred,
        case c.contype when 'c' then pg_get_expr(c.conbin, c.conrelid) end as expression
      from pg_constraint c
      join pg_class t on t.oid = c.conrelid
      join pg_namespace n on n.oid = t.relnamespace
      left join pg_class r on r.oid = c.confrelid
      left join pg_namespace rn on rn.oid = r.relnamespace
      where c.contype in ('p', 'f', 'u', 'c') and c.conparentid = 0 and %s
      order by c.oid"""
          .formatted(
              names("c.conkey", "c.conrelid"),
              names("c.confkey", "c.confrelid"),
              PostgreSqlIntrospector.USER_TABLE);

  private final SchemaCollector schema;

  PostgreSqlConstraints(SchemaCollector schema) {
    this.schema = schema;
  }

  void read(Connection connection) throws SQLException {
    Rows.each(connection, CONSTRAINTS, this::read);
  }

  private void read(ResultSet row) throws SQLException {
    TableBuilder table = schema.table(row);
    Identifier name = new Identifier(row.getString("name"), true);
    switch (row.getString("kind")) {
      case "p" ->
          table.primaryKey(Optional.of(new PrimaryKey(Optional.of(name), names(row, "columns"))));
      case "u" -> table.constraint(new UniqueConstraint(name, names(row, "columns")));
      case "c" -> table.constraint(new CheckConstraint(name, row.getString("expression")));
      default -> table.constraint(foreignKey(row, name));
    }
  }

  private Constraint foreignKey(ResultSet row, Identifier name) throws SQLException {
    return new ForeignKey(
        name,
        names(row, "columns"),
        schema
            .namespaces()
            .exact(row.getString("referenced_schema"), row.getString("referenced_table")),
        names(row, "referenced_columns"),
        action(row.getString("on_delete")),
        action(row.getString("on_update")),
        deferrability(row),
        Optional.empty());
  }

  static Deferrability deferrability(ResultSet row) throws SQLException {
    if (!row.getBoolean("deferrable")) {
      return Deferrability.NOT_DEFERRABLE;
    }
    return row.getBoolean("deferred")
        ? Deferrability.INITIALLY_DEFERRED
        : Deferrability.INITIALLY_IMMEDIATE;
  }

  private static ReferentialAction action(String code) {
    return switch (code) {
      case "r" -> ReferentialAction.RESTRICT;
      case "c" -> ReferentialAction.CASCADE;
      case "n" -> ReferentialAction.SET_NULL;
      case "d" -> ReferentialAction.SET_DEFAULT;
      default -> ReferentialAction.NO_ACTION;
    };
  }

  private static List<Identifier> names(ResultSet row, String column) throws SQLException {
    return Stream.of((String[]) row.getArray(column).getArray())
        .map(name -> new Identifier(name, true))
        .toList();
  }

  private static String names(String numbers, String table) {
    return """
        array(select a.attname::text from unnest(%s) with ordinality k (number, place)
          join pg_attribute a on a.attrelid = %s and a.attnum = k.number order by k.place)"""
        .formatted(numbers, table);
  }
}
