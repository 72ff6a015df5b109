package dev.athanor.plan;

import dev.athanor.dialect.SqlStatement;
import dev.athanor.problem.Problem;
import dev.athanor.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The downgrade of a revision as text, as the history table keeps it for builds that lack the
 * revision. A person can run it as a script; lengths in the comments let it be read back whatever
 * the statements contain.
 */
final class StoredDowngrade {

  /** What stands in its place where there is none, and something has to be remembered. */
  static final String NONE = "-- athanor: no SQL takes it back\n";

  private static final String MARK =
      "-- athanor: (\\d+) characters( of their own transaction)?( on rows)?\n";

  private StoredDowngrade() {}

  /** The text; empty if a part of it is code, which cannot be kept. */
  static Optional<String> write(List<PlannedOperation> operations) {
    StringBuilder text = new StringBuilder();
    for (PlannedOperation operation : operations) {
      if (operation.code().isPresent()) {
        return Optional.empty();
      }
      operation.statements().forEach(statement -> append(text, operation, statement));
    }
    return Optional.of(text.toString());
  }

  /** Whether what the history table keeps has SQL that takes the revision back. */
  static boolean isIn(String stored) {
    return !KeptSchemas.unmarked(stored).equals(NONE);
  }

  static List<PlannedOperation> read(String stored) {
    String text = KeptSchemas.unmarked(stored);
    List<PlannedOperation> operations = new ArrayList<>();
    Matcher mark = Pattern.compile(MARK).matcher(text);
    int at = 0;
    while (at < text.length()) {
      if (!mark.find(at) || mark.start() != at) {
        throw unreadable();
      }
      int end = mark.end() + Integer.parseInt(mark.group(1));
      if (!text.startsWith(";\n", end)) {
        throw unreadable();
      }
      SqlStatement statement =
          new SqlStatement(text.substring(mark.end(), end), mark.group(2) == null);
      operations.add(
          new PlannedOperation(Optional.empty(), List.of(statement), mark.group(3) != null));
      at = end + 2;
    }
    return operations;
  }

  private static void append(
      StringBuilder text, PlannedOperation operation, SqlStatement statement) {
    String terminated = statement.terminated();
    text.append("-- athanor: ").append(terminated.length() - 1).append(" characters");
    text.append(statement.transactional() ? "" : " of their own transaction");
    text.append(operation.rowsOnly() ? " on rows\n" : "\n");
    text.append(terminated).append('\n');
  }

  private static ProblemException unreadable() {
    return new ProblemException(
        Problem.error(
            "UnreadableStoredDowngrade",
            "The downgrade SQL in the history table was changed by hand and cannot be read.",
            "Downgrade with a build that contains the revision."));
  }
}
