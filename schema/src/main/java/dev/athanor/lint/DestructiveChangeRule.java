package dev.athanor.lint;

import dev.athanor.operation.DropColumn;
import dev.athanor.operation.DropSequence;
import dev.athanor.operation.DropTable;
import dev.athanor.operation.SchemaOperation;
import dev.athanor.problem.Problem;
import dev.athanor.problem.Subject;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.SchemaPath;
import java.util.Optional;
import java.util.stream.Collectors;

/** Dropping a table, column or sequence loses what it holds; a downgrade brings it back empty. */
final class DestructiveChangeRule implements LintRule {

  private static final String KEEP =
      "If it has only got another name, say so with @RenamedFrom; if it is still needed, copy it"
          + " elsewhere in the migration before it goes.";

  @Override
  public Optional<Problem> check(LintContext context, SchemaOperation operation) {
    if (operation instanceof DropTable drop && !context.isNew(drop.name())) {
      return Optional.of(
          problem(
              new SchemaPath.OfTable(drop.name()),
              "Dropping the table "
                  + drop.name()
                  + " loses its rows, with their "
                  + columns(context, drop.name())
                  + ".",
              KEEP));
    }
    if (operation instanceof DropColumn drop && !context.isNew(drop.table())) {
      return Optional.of(
          problem(
              new SchemaPath.OfColumn(drop.table(), drop.column()),
              "Dropping the column "
                  + drop.table()
                  + "."
                  + drop.column()
                  + " loses its value in every row.",
              KEEP));
    }
    if (operation instanceof DropSequence drop) {
      return Optional.of(
          problem(
              new SchemaPath.OfSequence(drop.name()),
              "Dropping the sequence " + drop.name() + " loses how far it has counted.",
              "Where another one takes its place, restart that above its numbers in the migration."));
    }
    return Optional.empty();
  }

  private static String columns(LintContext context, QualifiedName table) {
    return context.schema().table(table).stream()
        .flatMap(found -> found.columns().keySet().stream())
        .map(Identifier::toString)
        .collect(Collectors.joining(", "));
  }

  private static Problem problem(Subject subject, String fact, String remedy) {
    return Problem.warning("DestructiveChange", subject, fact, remedy);
  }
}
