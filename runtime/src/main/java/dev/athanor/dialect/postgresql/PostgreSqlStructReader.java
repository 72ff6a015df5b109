package dev.athanor.dialect.postgresql;

import dev.athanor.dialect.standard.Rows;
import dev.athanor.dialect.standard.SchemaCollector;
import dev.athanor.schema.ColumnType;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.NamedStruct;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.StructAttribute;
import dev.athanor.schema.TypeReference;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the structures that belong to no table and no extension. */
final class PostgreSqlStructReader {

  private static final String ATTRIBUTES =
      """
      select n.nspname as struct_schema, c.relname as struct_name, a.attname as name,
        format_type(a.atttypid, a.atttypmod) as type, yn.nspname as type_schema, y.typname as type_name,
        y.typtype in ('e', 'c') as is_named, y.oid <> a.atttypid as is_array
      from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      join pg_type w on w.oid = a.atttypid
      join pg_type y on y.oid = case when w.typcategory = 'A' then w.typelem else w.oid end
      join pg_namespace yn on yn.oid = y.typnamespace
      where c.relkind = 'c' and %s and not exists (
        select from pg_depend d where d.classid = 'pg_type'::regclass and d.objid = c.reltype and d.deptype = 'e')
      order by c.oid, a.attnum"""
          .formatted(PostgreSqlIntrospector.USER_NAMESPACE);

  private final SchemaCollector schema;
  private final PostgreSqlTypeNames types;
  private final Map<QualifiedName, List<StructAttribute>> found = new LinkedHashMap<>();

  private PostgreSqlStructReader(SchemaCollector schema, PostgreSqlTypeNames types) {
    this.schema = schema;
    this.types = types;
  }

  static void read(Connection connection, SchemaCollector schema, PostgreSqlTypeNames types)
      throws SQLException {
    PostgreSqlStructReader structs = new PostgreSqlStructReader(schema, types);
    Rows.each(connection, ATTRIBUTES, structs::read);
    structs.found.forEach((name, attributes) -> schema.type(new NamedStruct(name, attributes)));
  }

  private void read(ResultSet row) throws SQLException {
    QualifiedName struct =
        schema.namespaces().exact(row.getString("struct_schema"), row.getString("struct_name"));
    ColumnType type =
        row.getBoolean("is_named")
            ? new TypeReference(
                schema.namespaces().exact(row.getString("type_schema"), row.getString("type_name")),
                row.getBoolean("is_array"))
            : types.read(row.getString("type"));
    found
        .computeIfAbsent(struct, it -> new ArrayList<>())
        .add(new StructAttribute(new Identifier(row.getString("name"), true), type));
  }
}
