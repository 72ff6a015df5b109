package dev.athanor.execution;

import dev.athanor.plan.CompletedRevision;
import dev.athanor.plan.PlannedRevision;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Executes a revision as one transaction: the lock, a second look at the history, the work and the
 * history row. It happens or it does not.
 */
final class WholeRevision {

  private final Worksite site;
  private final ExecutionContext context;
  private final Session session;

  WholeRevision(Worksite site) {
    this.site = site;
    this.context = site.context();
    this.session = site.session();
  }

  /**
   * Executes it, unless it is done or half done already.
   *
   * @param completed what was completed by this
   */
  Standing.Kind run(PlannedRevision revision, List<CompletedRevision> completed)
      throws SQLException {
    new LockWait(context.lock(), context.lockTimeout(), context.listener()).acquire(session);
    boolean committed = false;
    try {
      HistoryView history = new AskedHistory(site.history(), session.connection());
      Standing standing = Standing.read(history, revision);
      if (standing.kind() == Standing.Kind.READY) {
        completed.add(work(revision, history));
        committed = true;
      }
      return standing.kind();
    } finally {
      if (!committed) {
        session.rollback();
      }
    }
  }

  private CompletedRevision work(PlannedRevision revision, HistoryView view) throws SQLException {
    context.listener().revisionStarted(revision);
    HistoryWriter history = new HistoryWriter(site, view, revision, Optional.empty());
    SharedTransaction transaction = new SharedTransaction(session, context.dialect());
    try {
      new UnitRunner(session, revision, context.listener()).run(revision.units(), transaction);
    } catch (UnitRunner.UnitFailed e) {
      session.rollback();
      throw Failure.of(revision, e.unit(), e.reason(), 0, transaction.remains());
    }
    history.finish();
    commit(revision);
    return history.done();
  }

  private void commit(PlannedRevision revision) throws SQLException {
    try {
      session.commit();
    } catch (SQLException e) {
      if (ConnectionFailure.isLost(e)) {
        throw e;
      }
      throw Failure.ofCommit(revision, e, 0);
    }
  }
}
