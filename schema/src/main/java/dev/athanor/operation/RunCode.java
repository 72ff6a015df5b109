package dev.athanor.operation;

import java.util.Objects;

/**
 * Code of the migration that works on rows at its turn.
 *
 * @param description what it does, in a few words
 * @param code what the runtime calls
 */
public record RunCode(String description, Code code) implements Operation {

  public RunCode {
    Objects.requireNonNull(description, "description");
    Objects.requireNonNull(code, "code");
  }

  @Override
  public void applyTo(SchemaEditor schema) {}

  @Override
  public String describe() {
    return "run " + description;
  }

  @Override
  public boolean isDestructive() {
    return false;
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.runCode(this);
  }
}
