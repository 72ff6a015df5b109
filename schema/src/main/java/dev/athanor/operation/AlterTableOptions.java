package dev.athanor.operation;

import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.SchemaView;
import java.util.Optional;

/**
 * Changes the SQL that follows the definition of a table.
 *
 * @param table the table
 * @param options in the words of one database, empty for none
 */
public record AlterTableOptions(QualifiedName table, Optional<String> options)
    implements SchemaOperation {

  @Override
  public void applyTo(SchemaEditor schema) {
    schema.replaceTable(schema.requireTable(table).toBuilder().options(options).build());
  }

  @Override
  public SchemaOperation inverse(SchemaView before) {
    return new AlterTableOptions(table, before.table(table).orElseThrow().options());
  }

  @Override
  public String describe() {
    return "alter options of table " + table;
  }

  @Override
  public boolean isDestructive() {
    return false;
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.alterTableOptions(this);
  }
}
