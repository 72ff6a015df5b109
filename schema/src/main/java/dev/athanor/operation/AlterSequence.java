package dev.athanor.operation;

import dev.athanor.schema.SchemaView;
import dev.athanor.schema.Sequence;

/**
 * Changes how a sequence counts; where it is stays.
 *
 * @param from the sequence so far
 * @param to the sequence from now on, under the same name
 */
public record AlterSequence(Sequence from, Sequence to) implements SchemaOperation {

  public AlterSequence {
    if (!from.name().equals(to.name())) {
      throw new IllegalArgumentException(
          "a sequence is not renamed by altering it: " + from.name() + ", " + to.name());
    }
  }

  @Override
  public void applyTo(SchemaEditor schema) {
    schema.removeSequence(from.name());
    schema.addSequence(to);
  }

  @Override
  public SchemaOperation inverse(SchemaView before) {
    return new AlterSequence(to, before.sequence(from.name()).orElseThrow());
  }

  @Override
  public String describe() {
    return "alter sequence " + to.name();
  }

  @Override
  public boolean isDestructive() {
    return false;
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.alterSequence(this);
  }
}
