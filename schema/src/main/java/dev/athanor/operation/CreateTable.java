package dev.athanor.operation;

import dev.athanor.schema.SchemaView;
import dev.athanor.schema.Table;
import java.util.StringJoiner;

/**
 * Creates a table with all that belongs to it.
 *
 * @param table the table, its constraints and indexes included
 */
public record CreateTable(Table table) implements SchemaOperation {

  @Override
  public void applyTo(SchemaEditor schema) {
    schema.addTable(table);
    ColumnRules.requireWhole(schema, table);
  }

  @Override
  public SchemaOperation inverse(SchemaView before) {
    return new DropTable(table.name());
  }

  @Override
  public String describe() {
    StringJoiner columns = new StringJoiner(", ", "create table " + table.name() + "(", ")");
    table.columns().keySet().forEach(column -> columns.add(column.toString()));
    return columns.toString();
  }

  @Override
  public boolean isDestructive() {
    return false;
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.createTable(this);
  }
}
