package dev.athanor.dialect.postgresql;

import dev.athanor.dialect.standard.Rows;
import dev.athanor.dialect.standard.SchemaCollector;
import dev.athanor.schema.NamedEnum;
import dev.athanor.schema.QualifiedName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the enumerations that belong to no extension. */
final class PostgreSqlEnums {

  private static final String LABELS =
      """
      select n.nspname as type_schema, t.typname as type_name, e.enumlabel as label
      from pg_enum e
      join pg_type t on t.oid = e.enumtypid
      join pg_namespace n on n.oid = t.typnamespace
      where %s and not exists (
        select from pg_depend d where d.classid = 'pg_type'::regclass and d.objid = t.oid and d.deptype = 'e')
      order by t.oid, e.enumsortorder"""
          .formatted(PostgreSqlIntrospector.USER_NAMESPACE);

  private PostgreSqlEnums() {}

  static void read(Connection connection, SchemaCollector schema) throws SQLException {
    Map<QualifiedName, List<String>> labels = new LinkedHashMap<>();
    Rows.each(
        connection,
        LABELS,
        row ->
            labels
                .computeIfAbsent(
                    schema
                        .namespaces()
                        .exact(row.getString("type_schema"), row.getString("type_name")),
                    it -> new ArrayList<>())
                .add(row.getString("label")));
    labels.forEach((name, found) -> schema.type(new NamedEnum(name, found)));
  }
}
