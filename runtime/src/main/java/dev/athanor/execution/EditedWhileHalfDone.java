package dev.athanor.execution;

import dev.athanor.plan.PlannedRevision;
import dev.athanor.problem.Problem;
import dev.athanor.problem.ProblemException;

/** Says that what is done of a revision is not what its migration says now. */
final class EditedWhileHalfDone {

  private EditedWhileHalfDone() {}

  /**
   * The problem.
   *
   * @param standing how far the database got
   * @param how what was edited
   * @param restored how much of the migration has to be put back
   */
  static ProblemException problem(
      PlannedRevision revision, String standing, String how, String restored) {
    return new ProblemException(
        Problem.error(
            "EditedWhileHalfDone",
            revision.id(),
            "Cannot go on to "
                + revision.title()
                + ": "
                + standing
                + ", but the migration was edited since: "
                + how
                + ".",
            "Restore the migration "
                + restored
                + "; then go on, or take back what is done with downgrade. Or bring the database to one side by hand and stamp it."));
  }
}
