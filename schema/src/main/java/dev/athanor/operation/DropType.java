package dev.athanor.operation;

import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.SchemaPath;
import dev.athanor.schema.SchemaView;

/**
 * Drops a named type that no column has any more, so that no value is lost with it.
 *
 * @param name its name
 */
public record DropType(QualifiedName name) implements SchemaOperation {

  @Override
  public void applyTo(SchemaEditor schema) {
    schema
        .using(name)
        .forEach(
            table ->
                SchemaEditor.require(
                    false, new SchemaPath.OfType(name), "is still that of a column of " + table));
    schema
        .madeOf(name)
        .forEach(
            user ->
                SchemaEditor.require(
                    false, new SchemaPath.OfType(name), "is still a part of the type " + user));
    schema.removeType(name);
  }

  @Override
  public SchemaOperation inverse(SchemaView before) {
    return new CreateType(before.type(name).orElseThrow());
  }

  @Override
  public String describe() {
    return "drop type " + name;
  }

  @Override
  public boolean isDestructive() {
    return false;
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.dropType(this);
  }
}
