package dev.athanor.dialect.h2;

import dev.athanor.dialect.standard.ConstraintSql;
import dev.athanor.dialect.standard.Namespaces;
import dev.athanor.dialect.standard.NotPossible;
import dev.athanor.problem.ProblemException;
import dev.athanor.schema.Deferrability;
import dev.athanor.schema.ExclusionConstraint;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.SchemaPath;

/** Keys and constraints in H2, which checks each of them at once. */
final class H2ConstraintSql extends ConstraintSql {

  private final Namespaces namespaces;

  H2ConstraintSql(Namespaces namespaces) {
    super(namespaces.names());
    this.namespaces = namespaces;
  }

  /** H2 looks for a table without a schema beside the referring one, not in its own schema. */
  @Override
  protected String referenced(QualifiedName table, QualifiedName referenced) {
    boolean needsSchema = referenced.namespace().isEmpty() && table.namespace().isPresent();
    return needsSchema
        ? namespaces.quoteOwn() + "." + super.referenced(table, referenced)
        : super.referenced(table, referenced);
  }

  @Override
  protected String deferrability(
      QualifiedName table, Identifier constraint, Deferrability deferrability) {
    if (deferrability == Deferrability.NOT_DEFERRABLE) {
      return "";
    }
    throw NotPossible.because(
        new SchemaPath.OfConstraint(table, constraint),
        "H2 cannot defer the foreign key " + constraint + " of " + table + ".",
        "Declare it without deferrability, or test against the database that defers it.");
  }

  @Override
  protected String exclusion(QualifiedName table, ExclusionConstraint exclusion) {
    throw noExclusion(table, exclusion.name());
  }

  static ProblemException noExclusion(QualifiedName table, Identifier constraint) {
    return NotPossible.because(
        new SchemaPath.OfConstraint(table, constraint),
        "H2 has no exclusion constraints, such as " + constraint + " of " + table + ".",
        "Leave it out, or test against the database that has them.");
  }
}
