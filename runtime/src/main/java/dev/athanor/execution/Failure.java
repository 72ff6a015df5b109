package dev.athanor.execution;

import dev.athanor.dialect.SafeText;
import dev.athanor.plan.PlannedRevision;
import dev.athanor.plan.WorkUnit;
import dev.athanor.problem.Problem;
import dev.athanor.problem.ProblemException;
import dev.athanor.revision.Direction;
import dev.athanor.revision.RevisionId;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Says what failed, and in which state the database is now. */
final class Failure {

  private static final int LONGEST_SQL = 2000;

  /** H2 repeats the statement in its own words. */
  private static final Pattern REPEATED =
      Pattern.compile("; SQL statement:\\s.*?( \\[\\d+-\\d+\\] \\(SQLSTATE)", Pattern.DOTALL);

  private Failure() {}

  /**
   * A failed statement or code.
   *
   * @param cause a SQLException, or what code of a migration threw
   * @param kept how many statements before it stay done
   * @param remains what else stays, if anything does
   */
  static ProblemException of(
      PlannedRevision revision,
      WorkUnit unit,
      Throwable cause,
      int kept,
      Optional<Remains> remains) {
    boolean code = unit.statement().isEmpty();
    String reason =
        cause instanceof SQLException sql
            ? REPEATED.matcher(SafeText.of(sql)).replaceAll("$1")
            : SafeText.of(reason(cause).toString());
    String fact =
        "Cannot "
            + revision.title()
            + ": operation "
            + unit.number()
            + " ("
            + SafeText.of(unit.operation().description())
            + ") failed: "
            + reason
            + ".\n"
            + (code ? "" : "SQL:" + sql(unit) + "\n")
            + remains
                .map(stray -> (kept == 0 ? "" : state(revision, kept) + "\n") + stray.fact())
                .orElseGet(() -> state(revision, kept));
    return new ProblemException(
        Problem.error(
            cause instanceof LinkageError
                ? "BrokenMigration"
                : code ? "CodeFailed" : "StatementFailed",
            revision.id(),
            fact,
            PooledStatements.addTo(
                remains.map(Remains::remedy).orElse("")
                    + remedy(unit, cause)
                    + wayBack(revision, kept),
                cause)),
        SafeText.cause(cause));
  }

  private static String remedy(WorkUnit unit, Throwable cause) {
    return isUnlinked(cause)
        ? "Compile the migration again: it was compiled against another version of"
            + " athanor-runtime, or of a library, than the one that is here. Then migrate again."
        : "Mend the cause, or the migration from operation "
            + unit.number()
            + " on, and migrate again.";
  }

  /** A class that cannot be used; what an initializer throws is a fault of the code like others. */
  private static boolean isUnlinked(Throwable cause) {
    return cause instanceof LinkageError && !(cause instanceof ExceptionInInitializerError);
  }

  /** The error of an initializer says nothing of what was thrown there. */
  private static Throwable reason(Throwable cause) {
    return cause instanceof ExceptionInInitializerError && cause.getCause() != null
        ? cause.getCause()
        : cause;
  }

  /** The work was done, but the database refused to commit it. */
  static ProblemException ofCommit(PlannedRevision revision, SQLException cause, int kept) {
    return new ProblemException(
        Problem.error(
            "StatementFailed",
            revision.id(),
            "Cannot "
                + revision.title()
                + ": its commit failed: "
                + SafeText.of(cause)
                + ".\n"
                + state(revision, kept),
            PooledStatements.addTo(
                "Mend the cause, such as rows that break a deferred constraint, and migrate again.",
                cause)),
        SafeText.cause(cause));
  }

  private static String wayBack(PlannedRevision revision, int kept) {
    List<RevisionId> down = revision.node().down();
    return kept == 0 || revision.direction() == Direction.DOWNGRADE
        ? ""
        : " Or give it up: downgrade(\""
            + (down.isEmpty() ? "base" : down.get(0))
            + "\") takes back what is done.";
  }

  private static String state(PlannedRevision revision, int kept) {
    return kept == 0
        ? "Nothing of this revision was kept; the database is as it was before it."
        : "The first "
            + (kept == 1 ? "" : kept + " ")
            + "of its "
            + revision.units().size()
            + (kept == 1 ? " statements is" : " statements are")
            + " done and kept, the others are not; the next migration goes on with this one.";
  }

  /** On the same line if it has one line, else each line of it below, indented. */
  private static String sql(WorkUnit unit) {
    String safe = SafeText.of(unit.text()).strip();
    String sql = safe.length() > LONGEST_SQL ? safe.substring(0, LONGEST_SQL - 1) + "…" : safe;
    List<String> lines = sql.lines().toList();
    return lines.size() == 1 ? " " + sql : "\n  " + String.join("\n  ", lines);
  }
}
