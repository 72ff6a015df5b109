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
 * @param statements its SQL in order; none for code
 * @param rowsOnly whether it leaves the schema alone, as far as it tells, so that any database can
 *     take it back
 */
public record PlannedOperation(
    Optional<Operation> operation, List<SqlStatement> statements, boolean rowsOnly) {

  private static final int LONGEST_LINE = 60;

  public PlannedOperation {
    Objects.requireNonNull(operation, "operation");
    statements = List.copyOf(statements);
  }

  /** What it does, in a few words. */
  public String description() {
    return operation.isPresent() ? operation.get().describe() : "execute " + firstLine();
  }

  /** The code that it runs, if it is no SQL. */
  public Optional<ConnectionWork> code() {
    return operation.orElse(null) instanceof RunCode run
        ? Optional.of((ConnectionWork) run.code())
        : Optional.empty();
  }

  /** Whether it says what it does to the schema, so that a catalogue can tell whether it did. */
  public boolean isKnown() {
    return operation
        .map(known -> !(known instanceof ExecuteSql execute) || !execute.effect().isEmpty())
        .orElse(false);
  }

  @Override
  public String toString() {
    return description();
  }

  private String firstLine() {
    String line = statements.get(0).sql().strip().lines().findFirst().orElse("");
    return line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE - 1) + "…" : line;
  }
}
