package dev.athanor.dialect.postgresql;

import dev.athanor.dialect.standard.ColumnSql;
import dev.athanor.schema.Column;
import dev.athanor.schema.GeneratedValue;
import dev.athanor.schema.QualifiedName;

/** Column definitions in PostgreSQL. */
final class PostgreSqlColumnSql extends ColumnSql {

  PostgreSqlColumnSql(PostgreSqlTypeNames types) {
    super(PostgreSqlNames.NAMES, types);
  }

  @Override
  protected String collation(QualifiedName table, Column column) {
    return collation(column);
  }

  /** Quoted, for {@code c} is none and {@code C} is. */
  static String collation(Column column) {
    return column
        .collation()
        .map(name -> " collate \"" + name.replace("\"", "\"\"") + "\"")
        .orElse("");
  }

  @Override
  protected String generated(GeneratedValue value) {
    return "generated always as ("
        + value.expression()
        + ")"
        + (value.stored() ? " stored" : " virtual");
  }
}
