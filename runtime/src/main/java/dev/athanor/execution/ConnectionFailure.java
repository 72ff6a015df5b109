package dev.athanor.execution;

import dev.athanor.dialect.SafeText;
import dev.athanor.problem.Problem;
import dev.athanor.problem.ProblemException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;

/** Tells a lost connection from a refused statement, and says that there is no connection. */
final class ConnectionFailure {

  /** H2: the database is closed or closing, the connection is broken. */
  private static final Set<Integer> H2_CODES = Set.of(90007, 90067, 90098, 90121, 90135);

  /** H2: another process opens or closes the file; PostgreSQL: it starts, or has no place left. */
  private static final Set<Integer> H2_PASSING = Set.of(8000, 90020, 90067, 90098, 90121);

  /** PostgreSQL: the administrator ended it, the server crashed, it was idle for too long. */
  private static final Set<String> ENDED = Set.of("57P01", "57P02", "57P05", "25P03", "25P04");

  private static final Set<String> PASSING = Set.of("57P03", "53300");

  private static final int DEEPEST = 20;

  private ConnectionFailure() {}

  /** Whether a connection that was refused may be given in a moment. */
  static boolean isPassing(SQLException e) {
    return PASSING.contains(String.valueOf(e.getSQLState()))
        || H2_PASSING.contains(e.getErrorCode());
  }

  /** Whether nothing listens at the address. */
  static boolean isRefused(SQLException e) {
    Throwable cause = e;
    for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
      if (cause instanceof ConnectException) {
        return true;
      }
      cause = cause.getCause();
    }
    return false;
  }

  /** Whether the connection is gone, so that nothing more can be said on it. */
  static boolean isLost(SQLException e) {
    String state = String.valueOf(e.getSQLState());
    return state.startsWith("08")
        || ENDED.contains(state)
        || H2_CODES.contains(e.getErrorCode())
        || e instanceof SQLRecoverableException
        || e instanceof SQLNonTransientConnectionException
        || e instanceof SQLTransientConnectionException;
  }

  static LostConnectionException lost(SQLException e) {
    Interruption.check();
    return new LostConnectionException(
        Problem.error(
            "NoConnection",
            "The connection to the database was lost: " + SafeText.of(e) + ".",
            "See that the database runs and can be reached, and migrate again: it goes on from what"
                + " the history table says."),
        SafeText.cause(e));
  }

  static ProblemException noConnection(SQLException e) {
    Interruption.check();
    return new ProblemException(
        Problem.error(
            "NoConnection",
            "The data source gives no connection: " + SafeText.of(e) + ".",
            "See that the database runs and that address, user and password are right."),
        SafeText.cause(e));
  }
}
