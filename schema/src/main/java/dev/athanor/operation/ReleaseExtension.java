package dev.athanor.operation;

import dev.athanor.schema.Identifier;
import dev.athanor.schema.SchemaView;

/**
 * Does without an extension from now on. It stays in the database: others may need it.
 *
 * @param name its name
 */
public record ReleaseExtension(Identifier name) implements SchemaOperation {

  @Override
  public void applyTo(SchemaEditor schema) {
    schema.removeExtension(name);
  }

  @Override
  public SchemaOperation inverse(SchemaView before) {
    return new RequireExtension(name);
  }

  @Override
  public String describe() {
    return "release extension " + name;
  }

  @Override
  public boolean isDestructive() {
    return false;
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.releaseExtension(this);
  }
}
