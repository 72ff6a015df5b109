package dev.athanor.operation;

import dev.athanor.schema.Identifier;
import dev.athanor.schema.Index;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.SchemaPath;
import dev.athanor.schema.SchemaView;
import dev.athanor.schema.Table;

/**
 * Gives an index another name.
 *
 * @param table the table
 * @param from its name so far
 * @param to its name from now on
 */
public record RenameIndex(QualifiedName table, Identifier from, Identifier to)
    implements SchemaOperation {

  @Override
  public void applyTo(SchemaEditor schema) {
    Table before = schema.requireTable(table);
    SchemaEditor.require(
        !before.indexes().containsKey(to), new SchemaPath.OfIndex(table, to), "exists already");
    Table without = TableParts.withoutIndex(before, from);
    Index renamed = before.indexes().get(from).withName(to);
    schema.replaceTable(without.toBuilder().index(renamed).build());
  }

  @Override
  public SchemaOperation inverse(SchemaView before) {
    return new RenameIndex(table, to, from);
  }

  @Override
  public String describe() {
    return "rename index " + from + " of " + table + " to " + to;
  }

  @Override
  public boolean isDestructive() {
    return false;
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.renameIndex(this);
  }
}
