package dev.athanor.operation;

import dev.athanor.schema.Index;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.SchemaPath;
import dev.athanor.schema.SchemaView;
import dev.athanor.schema.Table;

/**
 * Creates an index of a table.
 *
 * @param table the table
 * @param index the index
 */
public record CreateIndex(QualifiedName table, Index index) implements SchemaOperation {

  @Override
  public void applyTo(SchemaEditor schema) {
    Table before = schema.requireTable(table);
    SchemaEditor.require(
        !before.indexes().containsKey(index.name()),
        new SchemaPath.OfIndex(table, index.name()),
        "exists already");
    ColumnRules.requireColumns(schema, table, index);
    schema.replaceTable(before.toBuilder().index(index).build());
  }

  @Override
  public SchemaOperation inverse(SchemaView before) {
    return new DropIndex(table, index.name());
  }

  @Override
  public String describe() {
    return "create index " + index.name() + " of " + table;
  }

  @Override
  public boolean isDestructive() {
    return false;
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.createIndex(this);
  }
}
