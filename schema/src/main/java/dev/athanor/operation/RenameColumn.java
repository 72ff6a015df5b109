package dev.athanor.operation;

import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.SchemaPath;
import dev.athanor.schema.SchemaView;

/**
 * Gives a column another name. Keys, constraints and indexes follow it; expressions do so in the
 * database.
 *
 * @param table the table
 * @param from its name so far
 * @param to its name from now on
 */
public record RenameColumn(QualifiedName table, Identifier from, Identifier to)
    implements SchemaOperation {

  @Override
  public void applyTo(SchemaEditor schema) {
    TableParts.column(schema, table, from);
    SchemaEditor.require(
        !schema.requireTable(table).columns().containsKey(to),
        new SchemaPath.OfColumn(table, to),
        "exists already");
    for (QualifiedName other : schema.referring(table)) {
      schema.replaceTable(
          ColumnRenaming.renameReferenced(schema.requireTable(other), table, from, to));
    }
    schema.replaceTable(ColumnRenaming.rename(schema.requireTable(table), from, to));
  }

  @Override
  public SchemaOperation inverse(SchemaView before) {
    return new RenameColumn(table, to, from);
  }

  @Override
  public String describe() {
    return "rename column " + table + "." + from + " to " + to;
  }

  @Override
  public boolean isDestructive() {
    return false;
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.renameColumn(this);
  }
}
