package dev.athanor.plan;

import dev.athanor.dialect.SqlStatement;
import java.util.Optional;

/**
 * The smallest thing that is executed: one statement of an operation, or its code. Journals count
 * in these.
 *
 * @param number the operation's place within its revision, from one on
 * @param operation the operation
 * @param part the statement's place within the operation, from zero on
 */
public record WorkUnit(int number, PlannedOperation operation, int part) {

  /** The statement; empty for code. */
  public Optional<SqlStatement> statement() {
    return operation.code().isPresent()
        ? Optional.empty()
        : Optional.of(operation.statements().get(part));
  }

  /** The SQL, or for code its description. */
  public String text() {
    return statement().map(SqlStatement::sql).orElseGet(operation::description);
  }
}
