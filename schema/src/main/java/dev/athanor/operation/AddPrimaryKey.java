package dev.athanor.operation;

import dev.athanor.schema.PrimaryKey;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.SchemaPath;
import dev.athanor.schema.SchemaView;
import dev.athanor.schema.Table;
import java.util.Optional;

/**
 * Makes columns the primary key of a table that has none.
 *
 * @param table the table
 * @param key the key
 */
public record AddPrimaryKey(QualifiedName table, PrimaryKey key) implements SchemaOperation {

  @Override
  public void applyTo(SchemaEditor schema) {
    Table before = schema.requireTable(table);
    SchemaEditor.require(
        before.primaryKey().isEmpty(), new SchemaPath.OfPrimaryKey(table), "exists already");
    key.columns().forEach(column -> TableParts.column(schema, table, column));
    schema.replaceTable(before.toBuilder().primaryKey(Optional.of(key)).build());
  }

  @Override
  public SchemaOperation inverse(SchemaView before) {
    return new DropPrimaryKey(table);
  }

  @Override
  public String describe() {
    return "add primary key of " + table;
  }

  @Override
  public boolean isDestructive() {
    return false;
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.addPrimaryKey(this);
  }
}
