package dev.athanor.operation;

import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.SchemaView;

/**
 * Drops a sequence, and with it how far it has counted.
 *
 * @param name its name
 */
public record DropSequence(QualifiedName name) implements SchemaOperation {

  @Override
  public void applyTo(SchemaEditor schema) {
    schema.removeSequence(name);
  }

  @Override
  public SchemaOperation inverse(SchemaView before) {
    return new CreateSequence(before.sequence(name).orElseThrow());
  }

  @Override
  public String describe() {
    return "drop sequence " + name;
  }

  @Override
  public boolean isDestructive() {
    return true;
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.dropSequence(this);
  }
}
