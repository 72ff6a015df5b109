package dev.athanor.migration;

import dev.athanor.operation.ExecuteSql;
import dev.athanor.operation.SchemaOperation;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Describes a statement of SQL: what takes it back, and what it does to the schema. */
public final class SqlSpec {

  private final String sql;
  private Optional<String> down = Optional.empty();
  private List<SchemaOperation> effect = List.of();

  SqlSpec(String sql) {
    this.sql = sql;
  }

  /** The statement that takes it back. */
  public SqlSpec down(String statement) {
    down = Optional.of(statement);
    return this;
  }

  /** What it does to the schema, said in operations that are not executed. */
  public SqlSpec effect(Consumer<SchemaOperations> operations) {
    effect = Effect.of(operations, "the effect of a statement");
    return this;
  }

  ExecuteSql build() {
    return new ExecuteSql(sql, down, effect);
  }
}
