package dev.athanor.operation;

import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.SchemaView;

/**
 * Gives a named type another name; the columns that have it keep it.
 *
 * @param from its name so far
 * @param to its name from now on
 */
public record RenameType(QualifiedName from, QualifiedName to) implements SchemaOperation {

  @Override
  public void applyTo(SchemaEditor schema) {
    schema.addType(schema.removeType(from).withName(to));
    TypedColumns.replace(schema, from, column -> column.withType(TypedColumns.reference(to)));
  }

  @Override
  public SchemaOperation inverse(SchemaView before) {
    return new RenameType(to, from);
  }

  @Override
  public String describe() {
    return "rename type " + from + " to " + to;
  }

  @Override
  public boolean isDestructive() {
    return false;
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.renameType(this);
  }
}
