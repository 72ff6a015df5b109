package dev.athanor.dialect.h2;

import dev.athanor.dialect.standard.ColumnSql;
import dev.athanor.dialect.standard.Identifiers;
import dev.athanor.schema.GeneratedValue;

/** Column definitions in H2, which keeps every computed value in the row. */
final class H2ColumnSql extends ColumnSql {

  H2ColumnSql(Identifiers names, H2TypeNames types) {
    super(names, types);
  }

  @Override
  protected String generated(GeneratedValue value) {
    return "generated always as (" + value.expression() + ")";
  }
}
