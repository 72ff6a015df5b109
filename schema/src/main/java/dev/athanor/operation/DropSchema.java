package dev.athanor.operation;

import dev.athanor.schema.Identifier;
import dev.athanor.schema.SchemaView;

/**
 * Drops a named schema, which has to be empty.
 *
 * @param name its name
 */
public record DropSchema(Identifier name) implements SchemaOperation {

  @Override
  public void applyTo(SchemaEditor schema) {
    schema.removeNamespace(name);
  }

  @Override
  public SchemaOperation inverse(SchemaView before) {
    return new CreateSchema(name);
  }

  @Override
  public String describe() {
    return "drop schema " + name;
  }

  @Override
  public boolean isDestructive() {
    return false;
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.dropSchema(this);
  }
}
