package dev.athanor.operation;

import dev.athanor.schema.Column;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.SchemaPath;
import dev.athanor.schema.SchemaView;
import dev.athanor.schema.Table;

/**
 * Adds a column to a table.
 *
 * @param table the table
 * @param column the column
 */
public record AddColumn(QualifiedName table, Column column) implements SchemaOperation {

  @Override
  public void applyTo(SchemaEditor schema) {
    Table before = schema.requireTable(table);
    SchemaEditor.require(
        !before.columns().containsKey(column.name()),
        new SchemaPath.OfColumn(table, column.name()),
        "exists already");
    schema.replaceTable(before.toBuilder().column(column).build());
  }

  @Override
  public SchemaOperation inverse(SchemaView before) {
    return new DropColumn(table, column.name());
  }

  @Override
  public String describe() {
    return "add column " + table + "." + column.name();
  }

  @Override
  public boolean isDestructive() {
    return false;
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.addColumn(this);
  }
}
