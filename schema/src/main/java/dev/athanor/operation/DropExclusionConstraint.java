package dev.athanor.operation;

import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.SchemaView;
import dev.athanor.schema.Table;

/**
 * Drops an exclusion constraint of a table.
 *
 * @param table the table
 * @param name the constraint's name
 */
public record DropExclusionConstraint(QualifiedName table, Identifier name)
    implements SchemaOperation {

  @Override
  public void applyTo(SchemaEditor schema) {
    TableParts.dropConstraint(schema, table, name, Table::exclusionConstraints);
  }

  @Override
  public SchemaOperation inverse(SchemaView before) {
    return new AddExclusionConstraint(
        table, before.table(table).orElseThrow().exclusionConstraints().get(name));
  }

  @Override
  public String describe() {
    return "drop exclusion constraint " + name + " of " + table;
  }

  @Override
  public boolean isDestructive() {
    return false;
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.dropExclusionConstraint(this);
  }
}
