package dev.athanor.execution;

import dev.athanor.history.Journal;
import dev.athanor.plan.CompletedRevision;
import dev.athanor.plan.PlannedRevision;
import dev.athanor.plan.PlannedTransaction;
import dev.athanor.plan.WorkUnit;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Executes a revision whose work cannot be one transaction, and keeps a journal in its history row:
 * what shares a transaction with the journal is done exactly once; what commits by itself is
 * announced before, so that after a crash it is known what has to be looked at.
 */
final class JournalledRevision {

  private final Worksite site;
  private final ExecutionContext context;
  private final Session session;
  private final LockSession lock;
  private final PlannedRevision revision;
  private final Trail trail;
  private final StandingBefore before;
  private final UnitRunner runner;

  JournalledRevision(
      Worksite site, LockSession lock, PlannedRevision revision, StandingBefore before) {
    this.site = site;
    this.context = site.context();
    this.session = site.session();
    this.lock = lock;
    this.revision = revision;
    this.before = before;
    this.trail = new Trail(revision.units());
    this.runner = new UnitRunner(session, revision, context.listener());
  }

  /** Executes what is not done yet. The lock is held. */
  Optional<CompletedRevision> run(HistoryView view) throws SQLException {
    session.autoCommit();
    Standing standing = Standing.read(view, revision);
    if (standing.kind() == Standing.Kind.DONE) {
      return Optional.empty();
    }
    int done =
        standing.kind() == Standing.Kind.READY
            ? 0
            : new Recovery(context.dialect(), session, revision, trail)
                .done(standing.row().orElseThrow().journal());
    context.listener().revisionStarted(revision);
    HistoryWriter history = new HistoryWriter(site, view, revision, standing.row());
    work(done, history);
    return Optional.of(history.done());
  }

  private void work(int before, HistoryWriter history) throws SQLException {
    int done = before;
    int end = 0;
    for (PlannedTransaction transaction : revision.transactions()) {
      end += transaction.units().size();
      if (end > done) {
        lock.verify();
        execute(transaction, done, end, history);
        done = end;
      }
    }
    if (!history.isFinished()) {
      session.autoCommit();
      history.finish();
    }
  }

  private void execute(PlannedTransaction transaction, int done, int end, HistoryWriter history)
      throws SQLException {
    boolean rowStood = history.rowStands();
    List<WorkUnit> rest = revision.units().subList(done, end);
    SharedTransaction shared = new SharedTransaction(session, context.dialect());
    try {
      if (transaction.atomic()) {
        together(rest, end, history, shared);
      } else {
        alone(rest.get(0), done, history);
      }
    } catch (UnitRunner.UnitFailed e) {
      session.rollback();
      history.rolledBack(transaction.atomic() ? rowStood : true);
      Optional<Remains> remains =
          transaction.atomic()
              ? shared.remains()
              : InvalidIndex.left(context.dialect(), session, e.unit());
      keep(done, history);
      throw Failure.of(revision, e.unit(), e.reason(), done, remains);
    }
  }

  private void together(
      List<WorkUnit> units, int end, HistoryWriter history, SharedTransaction shared)
      throws SQLException, UnitRunner.UnitFailed {
    session.begin();
    try {
      runner.run(units, shared);
    } catch (SQLException | RuntimeException e) {
      session.rollback();
      throw e;
    }
    if (end == revision.units().size()) {
      history.finish();
    } else {
      history.journal(new Journal(end, trail.of(end), Optional.empty()));
    }
    commit(end - units.size());
  }

  private void commit(int done) throws SQLException {
    try {
      session.commit();
    } catch (SQLException e) {
      if (ConnectionFailure.isLost(e)) {
        throw e;
      }
      session.rollback();
      throw Failure.ofCommit(revision, e, done);
    }
  }

  private void alone(WorkUnit unit, int done, HistoryWriter history)
      throws SQLException, UnitRunner.UnitFailed {
    session.autoCommit();
    InvalidIndex.drop(context.dialect(), session, unit);
    Optional<String> attempt =
        before.shows(unit)
            ? Optional.empty()
            : Optional.of(Fingerprint.of(context.dialect(), session, unit, trail, done).write());
    history.journal(new Journal(done, trail.of(done), attempt));
    runner.run(unit);
  }

  /** Writes down for certain what is done; where the connection is gone, recovery will find out. */
  private void keep(int done, HistoryWriter history) {
    try {
      session.autoCommit();
      if (done > 0 && history.rowStands()) {
        history.journal(new Journal(done, trail.of(done), Optional.empty()));
      } else if (history.rowStands()) {
        history.forget();
      }
    } catch (SQLException lost) {
      session.rollback();
    }
  }
}
