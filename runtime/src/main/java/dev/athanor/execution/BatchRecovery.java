package dev.athanor.execution;

import dev.athanor.dialect.Dialect;
import dev.athanor.history.AppliedRevision;
import dev.athanor.history.BatchMember;
import dev.athanor.history.Journal;
import dev.athanor.history.RevisionState;
import dev.athanor.plan.PlannedRevision;
import dev.athanor.plan.WorkUnit;
import dev.athanor.revision.Direction;
import dev.athanor.schema.Schema;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds out how far a batch got. Its statements were executed in order, so what the catalogue shows
 * of them is a beginning; the first one that it does not show, and all behind it, are not done.
 */
final class BatchRecovery {

  private final Dialect dialect;
  private final Session session;

  BatchRecovery(Worksite site) {
    this.dialect = site.context().dialect();
    this.session = site.session();
  }

  /**
   * The revisions of a batch that were begun by somebody, as this plan has them. Behind the first
   * one that was edited since, none is taken: it may not be begun yet, {@link #done} will tell.
   *
   * @throws dev.athanor.problem.ProblemException {@code ConcurrentChange} if the plan has others
   */
  static Batch begun(AppliedRevision row, List<PlannedRevision> plan) {
    List<BatchMember> members = row.journal().batch();
    Direction direction =
        row.state() == RevisionState.UPGRADING ? Direction.UPGRADE : Direction.DOWNGRADE;
    List<PlannedRevision> unchanged = new ArrayList<>();
    boolean edited = false;
    for (int i = 0; i < members.size(); i++) {
      PlannedRevision planned = plan.get(Math.min(i, plan.size() - 1));
      if (!planned.id().equals(members.get(i).node().id()) || planned.direction() != direction) {
        throw Standing.changed(planned, "revision " + members.get(i).node().id() + " is half done");
      }
      edited |= !planned.checksum().equals(members.get(i).checksum());
      if (!edited) {
        unchanged.add(planned);
      }
    }
    return new Batch(unchanged);
  }

  /**
   * How many statements are done.
   *
   * @param begun what the journal says
   * @param edited the revision behind them, if it is another one now
   * @throws dev.athanor.problem.ProblemException {@code EditedWhileHalfDone} if that may be begun
   */
  int done(Batch batch, Journal begun, Optional<PlannedRevision> edited) throws SQLException {
    List<WorkUnit> units = batch.units();
    Schema actual = Refusal.ofCatalogue(() -> dialect.introspector().read(session.connection()));
    Set<String> seen = new HashSet<>();
    int done = 0;
    for (int i = 0; i < units.size(); i++) {
      WorkUnit unit = units.get(i);
      if (Evidence.of(unit) == Evidence.REPEATABLE) {
        continue;
      }
      if (!seen.add(unit.text()) || !tookEffect(unit, actual)) {
        String copies = begun.attempt().map(Fingerprint::read).map(Fingerprint::copies).orElse("");
        boolean replaced = new InterruptedCopy(dialect, session, units).clear(unit, copies);
        return replaced ? done(batch, begun, edited) : done;
      }
      done = i + 1;
    }
    if (edited.isPresent()) {
      throw EditedWhileHalfDone.problem(
          edited.get(),
          "the migration that was killed may have begun with it",
          "it does not create or remove what it did then",
          "as it was");
    }
    return done;
  }

  private boolean tookEffect(WorkUnit unit, Schema actual) {
    return unit.operation()
        .operation()
        .orElseThrow()
        .accept(new TookEffect(actual, dialect, unit.part()));
  }
}
