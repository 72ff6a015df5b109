package dev.athanor.operation;

import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.SchemaView;

/**
 * Gives a sequence another name; it goes on counting from where it is.
 *
 * @param from its name so far
 * @param to its name from now on
 */
public record RenameSequence(QualifiedName from, QualifiedName to) implements SchemaOperation {

  @Override
  public void applyTo(SchemaEditor schema) {
    schema.addSequence(schema.removeSequence(from).withName(to));
  }

  @Override
  public SchemaOperation inverse(SchemaView before) {
    return new RenameSequence(to, from);
  }

  @Override
  public String describe() {
    return "rename sequence " + from + " to " + to;
  }

  @Override
  public boolean isDestructive() {
    return false;
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.renameSequence(this);
  }
}
