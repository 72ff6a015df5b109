package dev.athanor.execution;

import dev.athanor.dialect.SafeText;
import dev.athanor.problem.Problem;
import dev.athanor.problem.ProblemException;
import java.sql.SQLException;

/** Says that the history table cannot be read or written. */
public final class HistoryFailure {

  private HistoryFailure() {}

  /**
   * The problem.
   *
   * @param table the history table as it stands in SQL
   */
  public static ProblemException of(String table, SQLException e) {
    Interruption.check();
    return ConnectionFailure.isLost(e)
        ? ConnectionFailure.lost(e)
        : new ProblemException(
            Problem.error(
                "HistoryNotWritable",
                "The history table "
                    + table
                    + " cannot be read or written: "
                    + SafeText.of(e)
                    + ".",
                "Migrate as a user that may create, read and write it, in a schema that exists, on a"
                    + " database that is not read-only."),
            SafeText.cause(e));
  }
}
