package dev.athanor.operation;

import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.SchemaView;

/**
 * Lets the rows of a table survive a crash of the database, or not.
 *
 * @param table the table
 * @param unlogged whether they are lost in a crash, and faster to write
 */
public record AlterTableLogging(QualifiedName table, boolean unlogged) implements SchemaOperation {

  @Override
  public void applyTo(SchemaEditor schema) {
    schema.replaceTable(schema.requireTable(table).toBuilder().unlogged(unlogged).build());
  }

  @Override
  public SchemaOperation inverse(SchemaView before) {
    return new AlterTableLogging(table, before.table(table).orElseThrow().unlogged());
  }

  @Override
  public String describe() {
    return "make table " + table + (unlogged ? " unlogged" : " logged");
  }

  @Override
  public boolean isDestructive() {
    return false;
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.alterTableLogging(this);
  }
}
