package dev.athanor.lint;

import dev.athanor.operation.AlterColumn;
import dev.athanor.operation.SchemaOperation;
import dev.athanor.problem.Problem;
import dev.athanor.schema.SchemaPath;
import java.util.Optional;

/** A column whose new type cannot hold every value of the old one. */
final class NarrowingTypeRule implements LintRule {

  @Override
  public Optional<Problem> check(LintContext context, SchemaOperation operation) {
    if (operation instanceof AlterColumn alter
        && !context.isNew(alter.table())
        && alter.to().generated().isEmpty()
        && !TypeWidth.holds(alter.to().type(), alter.from().type())) {
      SchemaPath path = new SchemaPath.OfColumn(alter.table(), alter.to().name());
      return Optional.of(
          Problem.warning(
              "NarrowingType",
              path,
              "The column "
                  + path
                  + " changes from "
                  + alter.from().type()
                  + " to "
                  + alter.to().type()
                  + ", which cannot hold every value that it may have.",
              "Make sure that every value fits, or convert them in the migration before."));
    }
    return Optional.empty();
  }
}
