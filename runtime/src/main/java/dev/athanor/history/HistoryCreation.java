package dev.athanor.history;

import dev.athanor.dialect.Dialect;
import dev.athanor.dialect.SafeText;
import dev.athanor.problem.Problem;
import dev.athanor.problem.ProblemException;
import dev.athanor.schema.QualifiedName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Creates a table of the runtime's own where it is missing, without a lock: of several that try at
 * once, one succeeds, and the others fail and then find it.
 */
public final class HistoryCreation {

  private static final int ATTEMPTS = 20;
  private static final long PAUSE_MILLIS = 50;
  private static final int ALIVE_SECONDS = 5;

  private HistoryCreation() {}

  /**
   * Creates it.
   *
   * @param connection one that commits each statement
   * @param create the statements
   * @param missing whether it was missing a moment ago, so that it need not be looked for first
   * @return whether it was missing, and this call created it
   * @throws ProblemException {@code HistoryNotWritable} if the database refuses to create it
   * @throws SQLException if it is there and may not be read, or the connection is lost
   */
  public static boolean ensure(
      Connection connection,
      Dialect dialect,
      QualifiedName table,
      List<String> create,
      boolean missing)
      throws SQLException {
    SQLException refused = null;
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      try {
        if ((attempt == 0 && missing) || !exists(connection, dialect.lookUp(table))) {
          create(connection, create);
          return true;
        }
        return false;
      } catch (SQLException e) {
        refused = e;
        pause();
      }
    }
    if (!connection.isValid(ALIVE_SECONDS) || exists(connection, dialect.lookUp(table))) {
      throw refused;
    }
    throw new ProblemException(
        Problem.error(
            "HistoryNotWritable",
            "The table "
                + dialect.quote(table)
                + " cannot be created: "
                + SafeText.of(refused)
                + ".",
            "Let the user of the migrations create tables there, in a schema that exists, or create it"
                + " yourself: "
                + String.join("; ", create)
                + "."),
        SafeText.cause(refused));
  }

  private static void create(Connection connection, List<String> create) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : create) {
        statement.execute(sql);
      }
    }
  }

  private static boolean exists(Connection connection, String lookUp) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(lookUp)) {
      return found.next();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
