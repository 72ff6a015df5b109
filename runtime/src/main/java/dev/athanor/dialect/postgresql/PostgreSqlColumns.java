package dev.athanor.dialect.postgresql;

import dev.athanor.dialect.standard.DefaultReader;
import dev.athanor.dialect.standard.Rows;
import dev.athanor.dialect.standard.SchemaCollector;
import dev.athanor.schema.Column;
import dev.athanor.schema.ColumnType;
import dev.athanor.schema.GeneratedValue;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.Identity;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.TableBuilder;
import dev.athanor.schema.TypeReference;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** Reads tables and their columns. */
final class PostgreSqlColumns {

  private static final String COLUMNS =
      """
      select n.nspname as table_schema, t.relname as table_name, obj_description(t.oid, 'pg_class') as table_comment,
        a.attname as name, format_type(a.atttypid, a.atttypmod) as type, yn.nspname as type_schema, y.typname as type_name,
        y.oid <> a.atttypid as is_array,
        a.attnotnull as not_null,
        a.attidentity as identity, s.seqstart as start, s.seqincrement as increment,
        a.attgenerated as generated, l.collname as collation, pg_get_expr(d.adbin, d.adrelid) as value, col_description(t.oid, a.attnum) as comment
      from pg_class t
      join pg_namespace n on n.oid = t.relnamespace
      left join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
      left join pg_type w on w.oid = a.atttypid
      left join pg_type y on y.oid = case when w.typcategory = 'A' then w.typelem else w.oid end
      left join pg_collation l on l.oid = a.attcollation and a.attcollation <> w.typcollation
      left join pg_namespace yn on yn.oid = y.typnamespace
      left join pg_attrdef d on d.adrelid = t.oid and d.adnum = a.attnum
      left join pg_depend i on a.attidentity <> '' and i.classid = 'pg_class'::regclass and i.deptype = 'i'
        and i.refclassid = 'pg_class'::regclass and i.refobjid = t.oid and i.refobjsubid = a.attnum
      left join pg_sequence s on s.seqrelid = i.objid
      where %s
      order by t.oid, a.attnum"""
          .formatted(PostgreSqlIntrospector.USER_TABLE);

  private final SchemaCollector schema;
  private final PostgreSqlTypeNames types;

  PostgreSqlColumns(SchemaCollector schema, PostgreSqlTypeNames types) {
    this.schema = schema;
    this.types = types;
  }

  void read(Connection connection) throws SQLException {
    Rows.each(connection, COLUMNS, this::read);
  }

  private void read(ResultSet row) throws SQLException {
    TableBuilder table = schema.table(row).comment(Rows.text(row, "table_comment"));
    if (row.getString("name") == null) {
      return;
    }
    Optional<String> value = Rows.text(row, "value");
    String generated = row.getString("generated");
    boolean computed = !generated.isEmpty();
    table.column(
        new Column(
            new Identifier(row.getString("name"), true),
            type(row),
            Rows.text(row, "collation"),
            !row.getBoolean("not_null"),
            identity(row),
            value.filter(sql -> !computed).map(DefaultReader::read),
            value
                .filter(sql -> computed)
                .map(sql -> new GeneratedValue(sql, generated.equals("s"))),
            Rows.text(row, "comment"),
            Optional.empty()));
  }

  private ColumnType type(ResultSet row) throws SQLException {
    QualifiedName name =
        schema.namespaces().exact(row.getString("type_schema"), row.getString("type_name"));
    return schema.hasType(name)
        ? new TypeReference(name, row.getBoolean("is_array"))
        : types.read(row.getString("type"));
  }

  private static Optional<Identity> identity(ResultSet row) throws SQLException {
    String kind = row.getString("identity");
    return kind.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Identity(kind.equals("a"), row.getLong("start"), row.getLong("increment")));
  }
}
