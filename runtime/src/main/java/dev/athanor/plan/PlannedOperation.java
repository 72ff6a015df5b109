package dev.athanor.plan;

import dev.athanor.dialect.SqlStatement;
import dev.athanor.migration.ConnectionWork;
import dev.athanor.operation.ExecuteSql;
import dev.athanor.operation.Operation;
import dev.athanor.operation.RunCode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One operation of a plan and the SQL that carries it out.
 *
 * @param operation the operation; empty for SQL that the database kept from an unknown revision
 * @param description what it does, in a few words
 * @param statements its SQL in order; none for code
 * @param rowsOnly whether it leaves the schema alone, as far as it tells, so that any database can
 *     take it back
 */
public record PlannedOperation(
    Optional<Operation> operation,
    String description,
    List<SqlStatement> statements,
    boolean rowsOnly) {

  public PlannedOperation {
    Objects.requireNonNull(operation, "operation");
    Objects.requireNonNull(description, "description");
    statements = List.copyOf(statements);
  }

  /** The code that it runs, if it is no SQL. */
  public Optional<ConnectionWork> code() {
    return operation
        .filter(RunCode.class::isInstance)
        .map(RunCode.class::cast)
        .map(RunCode::code)
        .map(ConnectionWork.class::cast);
  }

  /** Whether it says what it does to the schema, so that a catalogue can tell whether it did. */
  public boolean isKnown() {
    return operation
        .map(known -> !(known instanceof ExecuteSql execute) || !execute.effect().isEmpty())
        .orElse(false);
  }

  @Override
  public String toString() {
    return description;
  }
}
