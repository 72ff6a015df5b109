package dev.athanor.dialect.h2;

import dev.athanor.dialect.standard.ColumnSql;
import dev.athanor.dialect.standard.Identifiers;
import dev.athanor.dialect.standard.NotPossible;
import dev.athanor.problem.ProblemException;
import dev.athanor.schema.Column;
import dev.athanor.schema.GeneratedValue;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.SchemaPath;

/** Column definitions in H2, which keeps every computed value in the row. */
final class H2ColumnSql extends ColumnSql {

  H2ColumnSql(Identifiers names, H2TypeNames types) {
    super(names, types);
  }

  @Override
  protected String collation(QualifiedName table, Column column) {
    throw noCollation(table, column);
  }

  static ProblemException noCollation(QualifiedName table, Column column) {
    SchemaPath path = new SchemaPath.OfColumn(table, column.name());
    return NotPossible.because(
        path,
        "H2 has one collation for the whole database, and none for the column " + path + ".",
        "Leave it out, or test against the database that has them.");
  }

  @Override
  protected String generated(GeneratedValue value) {
    return "generated always as (" + value.expression() + ")";
  }
}
