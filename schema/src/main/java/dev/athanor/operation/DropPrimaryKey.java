package dev.athanor.operation;

import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.SchemaPath;
import dev.athanor.schema.SchemaView;
import dev.athanor.schema.Table;
import java.util.Optional;

/**
 * Drops the primary key of a table; its columns stay.
 *
 * @param table the table
 */
public record DropPrimaryKey(QualifiedName table) implements SchemaOperation {

  @Override
  public void applyTo(SchemaEditor schema) {
    Table before = schema.requireTable(table);
    SchemaEditor.require(
        before.primaryKey().isPresent(), new SchemaPath.OfPrimaryKey(table), "does not exist");
    schema.replaceTable(before.toBuilder().primaryKey(Optional.empty()).build());
  }

  @Override
  public SchemaOperation inverse(SchemaView before) {
    return new AddPrimaryKey(table, before.table(table).orElseThrow().primaryKey().orElseThrow());
  }

  @Override
  public String describe() {
    return "drop primary key of " + table;
  }

  @Override
  public boolean isDestructive() {
    return false;
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.dropPrimaryKey(this);
  }
}
