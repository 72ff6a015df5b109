package dev.athanor.operation;

import dev.athanor.schema.SchemaView;
import dev.athanor.schema.Sequence;

/**
 * Creates a sequence.
 *
 * @param sequence the sequence
 */
public record CreateSequence(Sequence sequence) implements SchemaOperation {

  @Override
  public void applyTo(SchemaEditor schema) {
    schema.addSequence(sequence);
  }

  @Override
  public SchemaOperation inverse(SchemaView before) {
    return new DropSequence(sequence.name());
  }

  @Override
  public String describe() {
    return "create sequence " + sequence.name();
  }

  @Override
  public boolean isDestructive() {
    return false;
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.createSequence(this);
  }
}
