package dev.athanor.diff;

import dev.athanor.operation.SchemaOperation;
import dev.athanor.problem.Problem;
import java.util.List;

/**
 * The way from one schema to another.
 *
 * @param operations in an order that databases allow; none where there are problems
 * @param problems what stands against it
 */
public record Diff(List<SchemaOperation> operations, List<Problem> problems) {

  public Diff {
    operations = List.copyOf(operations);
    problems = List.copyOf(problems);
  }

  /** Whether both schemas are the same. */
  public boolean isEmpty() {
    return operations.isEmpty() && problems.isEmpty();
  }
}
