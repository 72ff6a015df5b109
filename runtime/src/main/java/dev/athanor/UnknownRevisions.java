package dev.athanor;

import dev.athanor.history.AppliedRevision;
import dev.athanor.problem.Problem;
import dev.athanor.problem.ProblemException;
import dev.athanor.revision.RevisionId;
import java.util.List;
import java.util.stream.Collectors;

/** The words for revisions that the database has and the build has not. */
final class UnknownRevisions {

  private UnknownRevisions() {}

  /**
   * The build cannot go up beside them.
   *
   * @param ahead whether the database has everything that the build has
   */
  static ProblemException problem(LiveHistory live, boolean ahead) {
    List<AppliedRevision> unknown = live.unknown().stream().map(live.rows()::get).toList();
    String list =
        unknown.stream()
            .map(
                row ->
                    row.id()
                        + (row.message().isEmpty() ? "" : " \"" + row.message() + "\"")
                        + " (applied at "
                        + row.appliedAt()
                        + " by "
                        + row.appliedBy()
                        + ")")
            .collect(Collectors.joining(", "));
    String goal =
        unknown.stream()
            .flatMap(row -> row.node().down().stream())
            .filter(live.build()::contains)
            .map(RevisionId::value)
            .findFirst()
            .orElse("base");
    return new ProblemException(
        ahead
            ? Problem.error(
                "DatabaseAhead",
                unknown.get(0).id(),
                "A later build has upgraded the database beyond this one, by " + list + ".",
                "Run a build that contains them; or let this one start all the same"
                    + " (databaseMayBeAhead()); or take them back with downgrade(\""
                    + goal
                    + "\"): the history table keeps their SQL.")
            : Problem.error(
                "UnknownAppliedRevision",
                unknown.get(0).id(),
                "The database has applied revisions that this build does not contain: "
                    + list
                    + ".",
                "Upgrade with a build that contains them as well, or take them back first with"
                    + " downgrade(\""
                    + goal
                    + "\"): the history table keeps their SQL."));
  }

  /** A half-done revision can only be finished by a build that knows it. */
  static ProblemException halfDone(RevisionId id) {
    return new ProblemException(
        Problem.error(
            "HalfDoneRevision",
            id,
            "Revision " + id + " was applied in part, and this build does not contain it.",
            "Migrate with the build that began it; it goes on from there."));
  }

  /** What is done of it, a script could not find out. */
  static ProblemException halfDoneInScript(RevisionId id) {
    return new ProblemException(
        Problem.error(
            "HalfDoneRevision",
            id,
            "Revision " + id + " is done in part, and a script cannot find out how far it got.",
            "Let the migrator go on with it, or take it back with downgrade; then write the"
                + " script."));
  }
}
