package dev.athanor.operation;

import dev.athanor.schema.CheckConstraint;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.SchemaView;

/**
 * Adds a check to a table.
 *
 * @param table the table
 * @param constraint the constraint
 */
public record AddCheckConstraint(QualifiedName table, CheckConstraint constraint)
    implements SchemaOperation {

  @Override
  public void applyTo(SchemaEditor schema) {
    TableParts.addConstraint(schema, table, constraint);
  }

  @Override
  public SchemaOperation inverse(SchemaView before) {
    return new DropCheckConstraint(table, constraint.name());
  }

  @Override
  public String describe() {
    return "add check " + constraint.name() + " of " + table;
  }

  @Override
  public boolean isDestructive() {
    return false;
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.addCheckConstraint(this);
  }
}
