package dev.athanor.dialect.h2;

import dev.athanor.dialect.standard.Identifiers;
import dev.athanor.dialect.standard.IndexSql;
import dev.athanor.dialect.standard.NotPossible;
import dev.athanor.schema.Index;
import dev.athanor.schema.IndexPart;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.SchemaPath;

/** Indexes in H2, which are of columns only. */
final class H2IndexSql extends IndexSql {

  H2IndexSql(Identifiers names) {
    super(names);
  }

  @Override
  protected String expression(QualifiedName table, Index index, IndexPart.OfExpression part) {
    throw NotPossible.because(
        new SchemaPath.OfIndex(table, index.name()),
        "H2 cannot index the expression " + part.sql() + " of " + table + ".",
        "Add a column that is generated as this expression, and index the column.");
  }
}
