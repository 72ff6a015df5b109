package dev.athanor.lint;

import dev.athanor.operation.SchemaOperation;
import dev.athanor.problem.Problem;
import java.util.Optional;

/** One thing that an operation can put at risk. */
interface LintRule {

  /** What is wrong with {@code operation}, if anything. */
  Optional<Problem> check(LintContext context, SchemaOperation operation);
}
