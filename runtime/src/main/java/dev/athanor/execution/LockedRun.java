package dev.athanor.execution;

import dev.athanor.history.AppliedRevision;
import dev.athanor.plan.PlannedRevision;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Works through a plan where DDL commits by itself. The lock is held from the first revision to the
 * last one.
 */
final class LockedRun {

  private final Worksite site;
  private final LockSession lock;
  private final HeldHistory view;
  private final StandingBefore before;

  LockedRun(Worksite site, LockSession lock, HeldHistory view, StandingBefore before) {
    this.site = site;
    this.lock = lock;
    this.view = view;
    this.before = before;
  }

  /**
   * Executes the next revision, or as many as go together.
   *
   * @return how many they were
   */
  int next(List<PlannedRevision> rest, Completions completions) throws SQLException {
    Optional<AppliedRevision> begun = view.openBatch();
    boolean done = Standing.read(view, rest.get(0)).kind() == Standing.Kind.DONE;
    if (begun.isPresent() && !done) {
      return resume(begun.get(), rest, completions);
    }
    Batch batch = Batch.next(rest, view, before);
    if (batch.revisions().isEmpty()) {
      PlannedRevision revision = rest.get(0);
      completions.run(
          revision, () -> new JournalledRevision(site, lock, revision, before).run(view));
      return 1;
    }
    execute(batch, 0, completions);
    return batch.revisions().size();
  }

  private int resume(AppliedRevision begun, List<PlannedRevision> rest, Completions completions)
      throws SQLException {
    Batch batch = BatchRecovery.begun(begun, rest);
    int count = batch.revisions().size();
    Optional<PlannedRevision> edited =
        Optional.of(count).filter(at -> at < begun.journal().batch().size()).map(rest::get);
    execute(batch, new BatchRecovery(site).done(batch, begun.journal(), edited), completions);
    return count;
  }

  private void execute(Batch batch, int done, Completions completions) throws SQLException {
    new BatchExecution(site, lock, view, batch, completions).run(done);
  }
}
