package dev.athanor.dialect.postgresql;

import dev.athanor.dialect.standard.ColumnSql;
import dev.athanor.schema.GeneratedValue;

/** Column definitions in PostgreSQL. */
final class PostgreSqlColumnSql extends ColumnSql {

  PostgreSqlColumnSql(PostgreSqlTypeNames types) {
    super(PostgreSqlNames.NAMES, types);
  }

  @Override
  protected String generated(GeneratedValue value) {
    return "generated always as ("
        + value.expression()
        + ")"
        + (value.stored() ? " stored" : " virtual");
  }
}
