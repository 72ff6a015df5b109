package dev.athanor.execution;

import dev.athanor.dialect.Dialect;
import dev.athanor.operation.ExecuteSql;
import dev.athanor.operation.Operation;
import dev.athanor.plan.WorkUnit;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The transaction that a revision has in common with SQL and code of its author, who can end it in
 * ways that no plan shows: by a statement on the connection, say. So the database is asked whether
 * it is still the same one before the history says that the work is done. Only where transactions
 * have numbers, as in PostgreSQL: on H2 DDL in code ends them as well.
 */
final class SharedTransaction {

  private static final String ABORTED = "25P02";

  private final Session session;
  private final boolean asks;
  private OptionalLong id = OptionalLong.empty();
  private boolean ended;

  SharedTransaction(Session session, Dialect dialect) {
    this.session = session;
    this.asks = dialect.hasTransactionNumbers();
  }

  /** Whether the author of the migration wrote it, and not the dialect. */
  static boolean isAuthors(WorkUnit unit) {
    Optional<Operation> operation = unit.operation().operation();
    return unit.statement().isEmpty()
        || operation.isEmpty()
        || operation.get() instanceof ExecuteSql;
  }

  /** Before the first work of the author; asks once. */
  void remember() throws SQLException {
    if (asks && id.isEmpty()) {
      id = OptionalLong.of(current());
    }
  }

  /** Behind work of the author; throws what that work did to the transaction. */
  void verify() throws SQLException {
    if (id.isEmpty()) {
      return;
    }
    try {
      ended = current() != id.getAsLong();
    } catch (SQLException e) {
      if (ABORTED.equals(e.getSQLState())) {
        throw new SQLException("an error of the database was passed over: " + first(e), ABORTED, e);
      }
      throw e;
    }
    if (ended) {
      throw new SQLException("it ended the transaction, which belongs to the migrator", "2D000");
    }
  }

  /** After the rollback of a failed revision: what stays of it, if the transaction was ended. */
  Optional<Remains> remains() throws SQLException {
    if (id.isEmpty()) {
      return Optional.empty();
    }
    if (isCommitted()) {
      return stays(
          "What came before the end of the transaction is committed and stays, and the history"
              + " table does not say so; what came behind is taken back.");
    }
    return ended
        ? stays(
            "What came before the end of the transaction is taken back, and what came behind; what"
                + " was committed in between stays.")
        : Optional.empty();
  }

  private static Optional<Remains> stays(String fact) {
    return Optional.of(Remains.ofTransaction(fact));
  }

  private long current() throws SQLException {
    try (Statement statement = session.connection().createStatement();
        ResultSet row = statement.executeQuery("select txid_current()")) {
      row.next();
      return row.getLong(1);
    }
  }

  private boolean isCommitted() throws SQLException {
    try (PreparedStatement query =
        session.connection().prepareStatement("select txid_status(?) = 'committed'")) {
      query.setLong(1, id.getAsLong());
      try (ResultSet row = query.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    }
  }

  /** Some drivers remember which error it was. */
  private static String first(SQLException e) {
    String message = e.getCause() == null ? e.getMessage() : e.getCause().getMessage();
    return message == null ? e.getMessage() : message;
  }
}
