package dev.athanor.operation;

import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.SchemaPath;
import dev.athanor.schema.SchemaView;

/**
 * Drops a table, its rows and its indexes. No other table may refer to it.
 *
 * @param name its name
 */
public record DropTable(QualifiedName name) implements SchemaOperation {

  @Override
  public void applyTo(SchemaEditor schema) {
    for (QualifiedName other : schema.referring(name)) {
      SchemaEditor.require(
          other.equals(name),
          new SchemaPath.OfTable(name),
          "is referred to by a foreign key of " + other);
    }
    schema.removeTable(name);
  }

  @Override
  public SchemaOperation inverse(SchemaView before) {
    return new CreateTable(before.table(name).orElseThrow());
  }

  @Override
  public String describe() {
    return "drop table " + name;
  }

  @Override
  public boolean isDestructive() {
    return true;
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.dropTable(this);
  }
}
