package dev.athanor.migration;

import dev.athanor.operation.Operation;
import dev.athanor.operation.SchemaOperation;
import java.util.List;
import java.util.function.Consumer;

/** What is said in operations that are not executed, only believed. */
final class Effect {

  private Effect() {}

  /**
   * The operations in their order.
   *
   * @param what what they are said of, as a message names it
   */
  static List<SchemaOperation> of(Consumer<SchemaOperations> operations, String what) {
    OperationRecorder recorder = new OperationRecorder();
    operations.accept(recorder);
    return recorder.operations().stream().map(operation -> change(operation, what)).toList();
  }

  private static SchemaOperation change(Operation operation, String what) {
    if (operation instanceof SchemaOperation change) {
      return change;
    }
    throw Unfinished.problem(
        what + " is not told by \"" + operation.describe() + "\"",
        "Describe it with operations on the schema.");
  }
}
