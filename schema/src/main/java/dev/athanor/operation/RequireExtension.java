package dev.athanor.operation;

import dev.athanor.schema.Identifier;
import dev.athanor.schema.SchemaView;

/**
 * Requires an extension of the database, and creates it where it is missing.
 *
 * @param name its name
 */
public record RequireExtension(Identifier name) implements SchemaOperation {

  @Override
  public void applyTo(SchemaEditor schema) {
    schema.addExtension(name);
  }

  @Override
  public SchemaOperation inverse(SchemaView before) {
    return new ReleaseExtension(name);
  }

  @Override
  public String describe() {
    return "require extension " + name;
  }

  @Override
  public boolean isDestructive() {
    return false;
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.requireExtension(this);
  }
}
