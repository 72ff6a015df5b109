package dev.athanor.lint;

import dev.athanor.operation.AlterColumn;
import dev.athanor.operation.AlterEnum;
import dev.athanor.operation.SchemaOperation;
import dev.athanor.problem.Problem;
import dev.athanor.schema.SchemaPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A column, or a named type, that cannot hold every value any more. */
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
    return operation instanceof AlterEnum alter ? labels(alter) : Optional.empty();
  }

  private static Optional<Problem> labels(AlterEnum alter) {
    List<String> gone = new ArrayList<>(alter.from().labels());
    gone.removeAll(alter.to().labels());
    SchemaPath path = new SchemaPath.OfType(alter.name());
    return gone.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Problem.warning(
                "NarrowingType",
                path,
                "The type "
                    + alter.name()
                    + " loses "
                    + gone.stream().collect(Collectors.joining("', '", "'", "'"))
                    + ", which rows may have.",
                "Make sure that no row has it, or give such rows another value in the migration"
                    + " before."));
  }
}
