package dev.athanor;

import dev.athanor.history.AppliedRevision;
import dev.athanor.history.RevisionState;
import dev.athanor.plan.MigrationPlan;
import dev.athanor.plan.PlannedRevision;
import dev.athanor.revision.Direction;

/**
 * A plan without what is done of it already: to be shown, for what is executed finds out by itself.
 *
 * @param live what the history table says
 */
record RemainingPlan(LiveHistory live) {

  MigrationPlan of(MigrationPlan plan) {
    return new MigrationPlan(plan.revisions().stream().map(this::of).toList());
  }

  private PlannedRevision of(PlannedRevision revision) {
    AppliedRevision row = live.rows().get(revision.id());
    boolean goesOn =
        row != null
            && !row.state().isSettled()
            && (row.state() == RevisionState.UPGRADING)
                == (revision.direction() == Direction.UPGRADE);
    if (!goesOn) {
      return revision;
    }
    int done = row.journal().progress();
    String statements = done + " of " + revision.units().size() + " statements are done";
    boolean certain =
        row.journal().attempt().isEmpty()
            && live.halfDone().stream().allMatch(half -> half.journal().batch().isEmpty());
    return revision.rest(
        done, statements + (certain ? "" : ", and more may be: the database will tell"));
  }
}
