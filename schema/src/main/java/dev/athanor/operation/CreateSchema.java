package dev.athanor.operation;

import dev.athanor.schema.Identifier;
import dev.athanor.schema.SchemaView;

/**
 * Creates a named schema.
 *
 * @param name its name
 */
public record CreateSchema(Identifier name) implements SchemaOperation {

  @Override
  public void applyTo(SchemaEditor schema) {
    schema.addNamespace(name);
  }

  @Override
  public SchemaOperation inverse(SchemaView before) {
    return new DropSchema(name);
  }

  @Override
  public String describe() {
    return "create schema " + name;
  }

  @Override
  public boolean isDestructive() {
    return false;
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.createSchema(this);
  }
}
