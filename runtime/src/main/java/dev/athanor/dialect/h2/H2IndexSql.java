package dev.athanor.dialect.h2;

import dev.athanor.dialect.standard.Identifiers;
import dev.athanor.dialect.standard.IndexSql;
import dev.athanor.dialect.standard.NotPossible;
import dev.athanor.problem.ProblemException;
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

  @Override
  protected String method(QualifiedName table, Index index, String method) {
    throw plain(table, index, "cannot build the index " + index.name() + " using " + method);
  }

  @Override
  protected String included(QualifiedName table, Index index) {
    throw plain(table, index, "cannot include columns in the index " + index.name());
  }

  @Override
  protected String condition(QualifiedName table, Index index, String condition) {
    throw plain(table, index, "cannot limit the index " + index.name() + " to some rows");
  }

  @Override
  protected void checkOperatorClass(QualifiedName table, Index index, String operatorClass) {
    throw plain(
        table,
        index,
        "has no classes of operators, such as " + operatorClass + " of the index " + index.name());
  }

  private static ProblemException plain(QualifiedName table, Index index, String what) {
    return NotPossible.because(
        new SchemaPath.OfIndex(table, index.name()),
        "H2 " + what + ".",
        "Declare a plain index, or test against the database that can do it.");
  }
}
