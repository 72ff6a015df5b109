package dev.athanor.operation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * SQL as the author of the migration wrote it.
 *
 * @param sql one statement
 * @param down the statement that takes it back, if there is one
 * @param effect what it does to the schema, so that a fold of the history stays true; empty if it
 *     only changes rows
 */
public record ExecuteSql(String sql, Optional<String> down, List<SchemaOperation> effect)
    implements Operation {

  public ExecuteSql {
    Objects.requireNonNull(down, "down");
    effect = List.copyOf(effect);
    if (sql.isBlank()) {
      throw new IllegalArgumentException("there is no SQL to execute");
    }
  }

  /** A statement that changes rows only and is not taken back. */
  public static ExecuteSql of(String sql) {
    return new ExecuteSql(sql, Optional.empty(), List.of());
  }

  /**
   * The statement that takes this one back, empty if none was given.
   *
   * @param inverseEffect what that one does to the schema
   */
  public Optional<ExecuteSql> inverse(List<SchemaOperation> inverseEffect) {
    return down.map(statement -> new ExecuteSql(statement, Optional.of(sql), inverseEffect));
  }

  @Override
  public void applyTo(SchemaEditor schema) {
    effect.forEach(operation -> operation.applyTo(schema));
  }

  @Override
  public String describe() {
    String line = sql.strip().lines().findFirst().orElseThrow();
    return "execute " + (line.length() > 60 ? line.substring(0, 59) + "…" : line);
  }

  @Override
  public boolean isDestructive() {
    return effect.stream().anyMatch(Operation::isDestructive);
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.executeSql(this);
  }
}
