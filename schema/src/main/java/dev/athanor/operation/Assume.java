package dev.athanor.operation;

import dev.athanor.schema.SchemaView;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Changes what is known of a database, and nothing in it: somebody else has made these changes, or
 * looks after these parts from now on.
 *
 * @param changes what is true from now on, said in operations that are not executed
 */
public record Assume(List<SchemaOperation> changes) implements SchemaOperation {

  public Assume {
    changes = List.copyOf(changes);
  }

  @Override
  public void applyTo(SchemaEditor schema) {
    changes.forEach(change -> change.applyTo(schema));
  }

  @Override
  public SchemaOperation inverse(SchemaView before) {
    return new Assume(SchemaFold.invert(before.toSchema(), changes));
  }

  @Override
  public String describe() {
    return changes.stream()
        .map(Operation::describe)
        .collect(Collectors.joining(", ", "assume ", ""));
  }

  @Override
  public boolean isDestructive() {
    return false;
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.assume(this);
  }
}
