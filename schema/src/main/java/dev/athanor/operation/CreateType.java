package dev.athanor.operation;

import dev.athanor.schema.NamedType;
import dev.athanor.schema.SchemaView;

/**
 * Creates a named type.
 *
 * @param type the type
 */
public record CreateType(NamedType type) implements SchemaOperation {

  @Override
  public void applyTo(SchemaEditor schema) {
    schema.addType(type);
  }

  @Override
  public SchemaOperation inverse(SchemaView before) {
    return new DropType(type.name());
  }

  @Override
  public String describe() {
    return "create type " + type.name();
  }

  @Override
  public boolean isDestructive() {
    return false;
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.createType(this);
  }
}
