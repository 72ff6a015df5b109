package dev.athanor.operation;

import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.SchemaView;
import dev.athanor.schema.Table;

/**
 * Drops a column and its values. What is built on it has to be dropped before.
 *
 * @param table the table
 * @param column the column's name
 */
public record DropColumn(QualifiedName table, Identifier column) implements SchemaOperation {

  @Override
  public void applyTo(SchemaEditor schema) {
    ColumnRules.requireUnused(schema, table, column);
    Table before = schema.requireTable(table);
    schema.replaceTable(TableParts.withoutColumn(before, column));
  }

  @Override
  public SchemaOperation inverse(SchemaView before) {
    return new AddColumn(table, TableParts.column(before, table, column));
  }

  @Override
  public String describe() {
    return "drop column " + table + "." + column;
  }

  @Override
  public boolean isDestructive() {
    return true;
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.dropColumn(this);
  }
}
