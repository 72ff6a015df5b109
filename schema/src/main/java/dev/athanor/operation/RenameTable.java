package dev.athanor.operation;

import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.SchemaView;

/**
 * Gives a table another name. Foreign keys of other tables follow it.
 *
 * @param from its name so far
 * @param to its name from now on
 */
public record RenameTable(QualifiedName from, QualifiedName to) implements SchemaOperation {

  @Override
  public void applyTo(SchemaEditor schema) {
    for (QualifiedName other : schema.referring(from)) {
      schema.replaceTable(TableParts.renameReferenced(schema.requireTable(other), from, to));
    }
    schema.addTable(schema.removeTable(from).toBuilder().name(to).build());
  }

  @Override
  public SchemaOperation inverse(SchemaView before) {
    return new RenameTable(to, from);
  }

  @Override
  public String describe() {
    return "rename table " + from + " to " + to;
  }

  @Override
  public boolean isDestructive() {
    return false;
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.renameTable(this);
  }
}
