package dev.athanor.benchmarks;

import java.io.Serializable;
import java.util.List;

/**
 * Something that a program asks of a database.
 *
 * @param connection which of its connections, counted from 0
 * @param kind what it asks
 * @param sql the statement, if it is one
 * @param values the values of a prepared statement
 */
record Sent(int connection, Kind kind, String sql, List<Object> values) implements Serializable {

  /** What is asked. */
  enum Kind {
    /** To execute a statement. */
    STATEMENT,
    /** To execute a statement that fails. */
    REFUSED,
    /** To execute a statement that was prepared before, or is now. */
    PREPARED,
    /** To commit each statement from now on. */
    AUTO_COMMIT,
    /** To open a transaction. */
    BEGIN,
    /** To commit it. */
    COMMIT,
    /** To take it back. */
    ROLLBACK,
    /** To close the connection. */
    CLOSE
  }

  static Sent of(int connection, Kind kind) {
    return new Sent(connection, kind, "", List.of());
  }

  static Sent statement(int connection, String sql) {
    return new Sent(connection, Kind.STATEMENT, sql, List.of());
  }
}
