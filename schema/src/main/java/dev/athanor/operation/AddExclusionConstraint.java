package dev.athanor.operation;

import dev.athanor.schema.ExclusionConstraint;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.SchemaView;

/**
 * Adds an exclusion constraint to a table.
 *
 * @param table the table
 * @param constraint the constraint
 */
public record AddExclusionConstraint(QualifiedName table, ExclusionConstraint constraint)
    implements SchemaOperation {

  @Override
  public void applyTo(SchemaEditor schema) {
    ColumnRules.requireColumns(schema, table, constraint);
    TableParts.addConstraint(schema, table, constraint);
  }

  @Override
  public SchemaOperation inverse(SchemaView before) {
    return new DropExclusionConstraint(table, constraint.name());
  }

  @Override
  public String describe() {
    return "add exclusion constraint " + constraint.name() + " of " + table;
  }

  @Override
  public boolean isDestructive() {
    return false;
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.addExclusionConstraint(this);
  }
}
