package dev.athanor.operation;

import dev.athanor.schema.ForeignKey;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.SchemaView;

/**
 * Adds a foreign key to a table.
 *
 * @param table the table
 * @param constraint the constraint
 */
public record AddForeignKey(QualifiedName table, ForeignKey constraint) implements SchemaOperation {

  @Override
  public void applyTo(SchemaEditor schema) {
    ColumnRules.requireEnds(schema, table, constraint);
    TableParts.addConstraint(schema, table, constraint);
  }

  @Override
  public SchemaOperation inverse(SchemaView before) {
    return new DropForeignKey(table, constraint.name());
  }

  @Override
  public String describe() {
    return "add foreign key " + constraint.name() + " of " + table;
  }

  @Override
  public boolean isDestructive() {
    return false;
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.addForeignKey(this);
  }
}
