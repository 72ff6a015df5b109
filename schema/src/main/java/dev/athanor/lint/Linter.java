package dev.athanor.lint;

import dev.athanor.operation.SchemaOperation;
import dev.athanor.problem.Problem;
import dev.athanor.schema.Schema;
import java.util.ArrayList;
import java.util.List;

/** Looks for operations that will fail, or lose something, where tables already hold rows. */
public final class Linter {

  private static final List<LintRule> RULES =
      List.of(
          new DestructiveChangeRule(),
          new NotNullWithoutDefaultRule(),
          new NarrowingTypeRule(),
          new PartitioningRule(),
          new RepeatedNumbersRule(),
          new RetargetedForeignKeyRule());

  private Linter() {}

  /**
   * The problems of {@code operations}, in their order.
   *
   * @param before the schema before the first of them
   * @throws dev.athanor.problem.ProblemException at the first one that the schema does not allow
   */
  public static List<Problem> lint(Schema before, List<? extends SchemaOperation> operations) {
    LintContext context = new LintContext(before, operations);
    List<Problem> problems = new ArrayList<>();
    for (SchemaOperation operation : operations) {
      for (LintRule rule : RULES) {
        rule.check(context, operation).ifPresent(problems::add);
      }
      context.advance(operation);
    }
    return problems.stream().distinct().toList();
  }
}
