package dev.athanor.operation;

import dev.athanor.schema.Column;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.SchemaView;
import java.util.Objects;

/**
 * Changes anything about a column but its name. Carries the whole column before and after, because
 * some databases need both.
 *
 * @param table the table
 * @param from the column so far
 * @param to the column from now on, under the same name
 */
public record AlterColumn(QualifiedName table, Column from, Column to) implements SchemaOperation {

  public AlterColumn {
    Objects.requireNonNull(table, "table");
    if (!from.name().equals(to.name())) {
      throw new IllegalArgumentException(
          "a column is not renamed by altering it: " + from.name() + ", " + to.name());
    }
  }

  @Override
  public void applyTo(SchemaEditor schema) {
    TableParts.column(schema, table, to.name());
    schema.replaceTable(schema.requireTable(table).toBuilder().column(to).build());
  }

  @Override
  public SchemaOperation inverse(SchemaView before) {
    return new AlterColumn(table, to, TableParts.column(before, table, to.name()));
  }

  @Override
  public String describe() {
    return "alter column " + table + "." + to.name();
  }

  @Override
  public boolean isDestructive() {
    return false;
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.alterColumn(this);
  }
}
