package dev.athanor.operation;

import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.SchemaView;

/**
 * Gives a foreign key, unique constraint, check or exclusion constraint another name.
 *
 * @param table the table
 * @param from its name so far
 * @param to its name from now on
 */
public record RenameConstraint(QualifiedName table, Identifier from, Identifier to)
    implements SchemaOperation {

  @Override
  public void applyTo(SchemaEditor schema) {
    TableParts.renameConstraint(schema, table, from, to);
  }

  @Override
  public SchemaOperation inverse(SchemaView before) {
    return new RenameConstraint(table, to, from);
  }

  @Override
  public String describe() {
    return "rename constraint " + from + " of " + table + " to " + to;
  }

  @Override
  public boolean isDestructive() {
    return false;
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.renameConstraint(this);
  }
}
