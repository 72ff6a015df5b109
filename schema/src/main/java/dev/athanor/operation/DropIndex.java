package dev.athanor.operation;

import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.SchemaView;

/**
 * Drops an index of a table.
 *
 * @param table the table
 * @param name the index's name
 */
public record DropIndex(QualifiedName table, Identifier name) implements SchemaOperation {

  @Override
  public void applyTo(SchemaEditor schema) {
    schema.replaceTable(TableParts.withoutIndex(schema.requireTable(table), name));
  }

  @Override
  public SchemaOperation inverse(SchemaView before) {
    return new CreateIndex(table, before.table(table).orElseThrow().indexes().get(name));
  }

  @Override
  public String describe() {
    return "drop index " + name + " of " + table;
  }

  @Override
  public boolean isDestructive() {
    return false;
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.dropIndex(this);
  }
}
