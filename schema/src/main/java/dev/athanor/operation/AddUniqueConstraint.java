package dev.athanor.operation;

import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.SchemaView;
import dev.athanor.schema.UniqueConstraint;

/**
 * Adds a unique constraint to a table.
 *
 * @param table the table
 * @param constraint the constraint
 */
public record AddUniqueConstraint(QualifiedName table, UniqueConstraint constraint)
    implements SchemaOperation {

  @Override
  public void applyTo(SchemaEditor schema) {
    constraint.columns().forEach(column -> TableParts.column(schema, table, column));
    TableParts.addConstraint(schema, table, constraint);
  }

  @Override
  public SchemaOperation inverse(SchemaView before) {
    return new DropUniqueConstraint(table, constraint.name());
  }

  @Override
  public String describe() {
    return "add unique constraint " + constraint.name() + " of " + table;
  }

  @Override
  public boolean isDestructive() {
    return false;
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.addUniqueConstraint(this);
  }
}
