package dev.athanor.check;

import dev.athanor.problem.Problem;
import dev.athanor.revision.RevisionId;
import java.util.List;

/** The words for what a check finds. */
public final class HeadProblems {

  private HeadProblems() {}

  static Problem pending(RevisionId id) {
    return Problem.error(
        "PendingRevision", id, "Revision " + id + " is not applied.", "Upgrade the database.");
  }

  static Problem unknown(RevisionId id) {
    return Problem.error(
        "UnknownAppliedRevision",
        id,
        "The database has applied revision " + id + ", which this build does not know.",
        "Run a build that contains it, or downgrade it: the history table keeps its SQL.");
  }

  static Problem halfDone(RevisionId id) {
    return Problem.error(
        "HalfDoneRevision",
        id,
        "Revision " + id + " was applied or taken back in part only.",
        "Migrate again; it goes on from there. A half applied one is taken back by downgrade.");
  }

  /** An applied migration that records other operations now. */
  public static Problem edited(RevisionId id) {
    return Problem.warning(
        "EditedMigration",
        id,
        "The migration of revision "
            + id
            + " was edited after it had been applied: its operations are other ones now.",
        "Restore it, and put the change into a revision of its own.");
  }

  static Problem multipleHeads(List<RevisionId> heads) {
    return Problem.warning(
        "MultipleHeads",
        heads.get(0),
        "There are several heads: "
            + String.join(", ", heads.stream().map(RevisionId::value).toList())
            + ".",
        "Merge them with a revision that continues all of them, or name the one that is meant.");
  }
}
