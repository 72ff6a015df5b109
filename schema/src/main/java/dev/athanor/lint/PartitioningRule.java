package dev.athanor.lint;

import dev.athanor.operation.AlterColumn;
import dev.athanor.operation.AlterPartitioning;
import dev.athanor.operation.SchemaOperation;
import dev.athanor.problem.Problem;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.SchemaPath;
import java.util.Optional;

/** Rows that lie in partitions stay there: no database spreads them in another way in place. */
final class PartitioningRule implements LintRule {

  @Override
  public Optional<Problem> check(LintContext context, SchemaOperation operation) {
    if (operation instanceof AlterPartitioning alter && !alter.isInPlace()) {
      QualifiedName table = context.lastName(alter.table());
      return Optional.of(
          problem(
              new SchemaPath.OfTable(table),
              "The table " + table + " is to be partitioned in another way",
              context.firstName(alter.table())));
    }
    if (operation instanceof AlterColumn alter
        && isPartitioned(context, alter)
        && !(alter.from().type().equals(alter.to().type())
            && alter.from().collation().equals(alter.to().collation())
            && alter.from().generated().equals(alter.to().generated()))) {
      SchemaPath path = new SchemaPath.OfColumn(alter.table(), alter.to().name());
      return Optional.of(
          problem(
              path,
              "The column " + path + " that its table is partitioned by changes its type",
              context.firstName(alter.table())));
    }
    return Optional.empty();
  }

  private static boolean isPartitioned(LintContext context, AlterColumn alter) {
    QualifiedName table = alter.table();
    return context
        .schema()
        .table(table)
        .flatMap(found -> found.partitioning())
        .filter(partitioning -> partitioning.columns().contains(alter.to().name()))
        .isPresent();
  }

  private static Problem problem(SchemaPath path, String fact, QualifiedName before) {
    return Problem.error(
        "PartitioningChanged",
        path,
        fact + ", which no database does in place.",
        "Give the table another name with @Table(name = ...), and write @Dropped(table = \""
            + before
            + "\") beside it, so that the draft creates a new one. Copy the rows in that migration"
            + " before the old one goes.");
  }
}
