package dev.athanor.lint;

import dev.athanor.operation.AddForeignKey;
import dev.athanor.operation.SchemaOperation;
import dev.athanor.problem.Problem;
import dev.athanor.schema.ForeignKey;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.SchemaPath;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A foreign key whose columns referred to another table so far: the values in them are keys of that
 * one.
 */
final class RetargetedForeignKeyRule implements LintRule {

  @Override
  public Optional<Problem> check(LintContext context, SchemaOperation operation) {
    if (!(operation instanceof AddForeignKey add) || context.isNew(add.table())) {
      return Optional.empty();
    }
    ForeignKey now = add.constraint();
    return context
        .droppedForeignKeys()
        .find(add.table(), now.columns())
        .filter(then -> !then.referencedTable().equals(now.referencedTable()))
        .map(then -> problem(add, then));
  }

  private static Problem problem(AddForeignKey add, ForeignKey then) {
    ForeignKey now = add.constraint();
    String columns =
        now.columns().stream().map(Identifier::toString).collect(Collectors.joining(", "));
    return Problem.warning(
        "RetargetedForeignKey",
        new SchemaPath.OfConstraint(add.table(), now.name()),
        "The foreign key "
            + now.name()
            + " on "
            + add.table()
            + "("
            + columns
            + ") refers to "
            + now.referencedTable()
            + " now, no longer to "
            + then.referencedTable()
            + ": the values that rows have are keys of the latter.",
        "Convert them in the migration before the foreign key is added.");
  }
}
