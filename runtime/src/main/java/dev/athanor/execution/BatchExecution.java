package dev.athanor.execution;

import dev.athanor.history.Journal;
import dev.athanor.plan.CompletedRevision;
import dev.athanor.plan.PlannedRevision;
import dev.athanor.plan.WorkUnit;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Executes a batch: no statement is journalled, because the catalogue tells after a crash how far
 * it got. When one fails, all before it is written down as it would be without a batch.
 */
final class BatchExecution {

  private final Worksite site;
  private final Session session;
  private final LockSession lock;
  private final HeldHistory view;
  private final Batch batch;
  private final Completions completions;
  private final List<Executed> unwritten = new ArrayList<>();
  private boolean announced;

  BatchExecution(
      Worksite site, LockSession lock, HeldHistory view, Batch batch, Completions completions) {
    this.site = site;
    this.session = site.session();
    this.lock = lock;
    this.view = view;
    this.batch = batch;
    this.completions = completions;
  }

  /**
   * Executes it.
   *
   * @param done how many of its statements are done already
   */
  void run(int done) throws SQLException {
    session.autoCommit();
    int end = 0;
    for (PlannedRevision revision : batch.revisions()) {
      List<WorkUnit> units = revision.units();
      int before = Math.min(units.size(), Math.max(0, done - end));
      completions.run(
          revision,
          () -> {
            execute(revision, units, before);
            return Optional.empty();
          });
      end += units.size();
    }
    write();
  }

  private void execute(PlannedRevision revision, List<WorkUnit> units, int before)
      throws SQLException {
    lock.verify();
    Standing standing = Standing.read(view, revision);
    site.context().listener().revisionStarted(revision);
    HistoryWriter history = new HistoryWriter(site, view, revision, standing.row());
    if (!announced) {
      Fingerprint mark = Fingerprint.of(site.context().dialect(), session, batch);
      history.journal(Journal.of(batch.members(), mark.write()));
      announced = true;
    }
    execute(revision, units, before, history);
    unwritten.add(new Executed(revision, history, history.done()));
  }

  private void execute(
      PlannedRevision revision, List<WorkUnit> units, int before, HistoryWriter history)
      throws SQLException {
    UnitRunner runner = new UnitRunner(session, revision, site.context().listener());
    int done = before;
    try {
      for (WorkUnit unit : units.subList(before, units.size())) {
        runner.run(unit);
        done++;
      }
    } catch (UnitRunner.UnitFailed e) {
      stop(revision, done, history);
      throw Failure.of(revision, e.unit(), e.reason(), done, Optional.empty());
    } catch (RuntimeException e) {
      stop(revision, done, history);
      throw e;
    }
  }

  private void write() throws SQLException {
    session.begin();
    for (Executed executed : unwritten) {
      executed.history().finish();
    }
    session.commit();
    unwritten.forEach(executed -> completions.finished(executed.revision(), executed.done()));
  }

  /** Writes down for certain what is done; where the connection is gone, recovery will find out. */
  private void stop(PlannedRevision revision, int done, HistoryWriter history) {
    try {
      if (done > 0) {
        String trail = new Trail(revision.units()).of(done);
        session.begin();
        history.journal(new Journal(done, trail, Optional.empty()));
      } else if (history.rowStands()) {
        session.begin();
        history.forget();
      }
      write();
    } catch (SQLException lost) {
      session.rollback();
    }
  }

  /** A revision whose work is done and whose row is not written yet. */
  private record Executed(
      PlannedRevision revision, HistoryWriter history, CompletedRevision done) {}
}
