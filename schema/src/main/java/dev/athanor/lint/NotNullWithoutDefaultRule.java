package dev.athanor.lint;

import dev.athanor.operation.AddColumn;
import dev.athanor.operation.AlterColumn;
import dev.athanor.operation.SchemaOperation;
import dev.athanor.problem.Problem;
import dev.athanor.schema.Column;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.SchemaPath;
import java.util.Optional;

/**
 * A column that must have a value fails where rows have none: one that is added without a default,
 * and one that was nullable so far. A default does not help the latter, databases leave the NULLs
 * that are there.
 */
final class NotNullWithoutDefaultRule implements LintRule {

  @Override
  public Optional<Problem> check(LintContext context, SchemaOperation operation) {
    if (operation instanceof AddColumn add
        && !context.isNew(add.table())
        && !add.column().nullable()
        && !fillsItself(add.column())) {
      return Optional.of(
          problem(
              add.table(),
              add.column(),
              "is NOT NULL and has no default: adding it fails where the table has rows.",
              "Give it a default, or add it nullable, fill it in the migration, and then set it"
                  + " NOT NULL."));
    }
    if (operation instanceof AlterColumn alter
        && !context.isNew(alter.table())
        && alter.from().nullable()
        && !alter.to().nullable()
        && !fillsItself(alter.to())) {
      return Optional.of(
          problem(
              alter.table(),
              alter.to(),
              "becomes NOT NULL: altering it fails where rows have no value for it.",
              "Fill it in the migration before it is altered."));
    }
    return Optional.empty();
  }

  private static boolean fillsItself(Column column) {
    return column.defaultValue().isPresent()
        || column.identity().isPresent()
        || column.generated().isPresent();
  }

  private static Problem problem(QualifiedName table, Column column, String fact, String remedy) {
    SchemaPath path = new SchemaPath.OfColumn(table, column.name());
    return Problem.warning("RequiredColumn", path, "The column " + path + " " + fact, remedy);
  }
}
