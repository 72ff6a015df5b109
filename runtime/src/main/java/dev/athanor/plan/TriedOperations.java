package dev.athanor.plan;

import dev.athanor.operation.Operation;
import dev.athanor.operation.SchemaEditor;
import dev.athanor.problem.ProblemException;
import dev.athanor.schema.SchemaView;
import java.util.List;

/** Operations that are applied to a schema, as far as it allows them, and can be taken back. */
final class TriedOperations {

  private final SchemaEditor schema;
  private final int start;

  TriedOperations(SchemaEditor schema) {
    this.schema = schema;
    this.start = schema.mark();
  }

  /** The schema as it is now. */
  SchemaView schema() {
    return schema;
  }

  void apply(List<Operation> operations) {
    operations.forEach(this::apply);
  }

  void takeBack() {
    schema.backTo(start);
  }

  private void apply(Operation operation) {
    int before = schema.mark();
    try {
      operation.applyTo(schema);
    } catch (ProblemException unknown) {
      // It is about something that SQL by hand made, of which nothing is known.
      schema.backTo(before);
    }
  }
}
