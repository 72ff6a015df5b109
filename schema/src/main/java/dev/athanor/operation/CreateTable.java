package dev.athanor.operation;

import dev.athanor.schema.Identifier;
import dev.athanor.schema.SchemaView;
import dev.athanor.schema.Table;
import java.util.stream.Collectors;

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
    return "create table "
        + table.name()
        + table.columns().keySet().stream()
            .map(Identifier::toString)
            .collect(Collectors.joining(", ", "(", ")"));
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
