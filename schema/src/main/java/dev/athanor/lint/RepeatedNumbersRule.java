package dev.athanor.lint;

import dev.athanor.operation.AlterColumn;
import dev.athanor.operation.SchemaOperation;
import dev.athanor.problem.Problem;
import dev.athanor.schema.SchemaPath;
import dev.athanor.schema.Sequence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A column that gets its numbers from elsewhere than before: what numbers it now starts at its
 * beginning and gives numbers that rows have.
 */
final class RepeatedNumbersRule implements LintRule {

  @Override
  public Optional<Problem> check(LintContext context, SchemaOperation operation) {
    if (!(operation instanceof AlterColumn alter) || context.isNew(alter.table())) {
      return Optional.empty();
    }
    SchemaPath path = new SchemaPath.OfColumn(alter.table(), alter.to().name());
    boolean numberedBefore = alter.from().identity().isPresent();
    boolean numberedNow = alter.to().identity().isPresent();
    if (numberedNow && !numberedBefore) {
      return Optional.of(
          problem(path, "by itself from now on, from " + alter.to().identity().get().start()));
    }
    List<Sequence> created = context.createdSequences();
    return numberedBefore && !numberedNow && !created.isEmpty()
        ? Optional.of(
            problem(
                path,
                "by itself no more, and what is new starts at its beginning ("
                    + created.stream()
                        .map(sequence -> sequence.name() + " at " + sequence.start())
                        .collect(Collectors.joining(", "))
                    + ")"))
        : Optional.empty();
  }

  private static Problem problem(SchemaPath path, String fact) {
    return Problem.warning(
        "RepeatedNumbers",
        path,
        "The column " + path + " is numbered " + fact + ": numbers that rows have may come again.",
        "Restart what numbers it in the migration, above the largest number that there is.");
  }
}
