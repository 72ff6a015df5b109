package dev.athanor.execution;

import dev.athanor.history.HistoryCreation;
import dev.athanor.history.HistoryTable;
import dev.athanor.plan.CompletedRevision;
import dev.athanor.plan.PlannedRevision;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Work on a database through one connection, with a second one for the lock where it takes two. */
final class Attempt implements AutoCloseable {

  private final ExecutionContext context;
  private final Worksite site;
  private final Session session;
  private final StandingBefore before;
  private Optional<LockSession> lock = Optional.empty();
  private Optional<HeldHistory> held = Optional.empty();

  private Attempt(Worksite site) {
    this.context = site.context();
    this.site = site;
    this.session = site.session();
    this.before = new StandingBefore(context.dialect(), session);
  }

  static Attempt open(ExecutionContext context) throws SQLException {
    Session session = Session.open(context.source());
    try {
      session.writable();
      HistoryTable history = context.history();
      HistoryCreation.ensure(
          session.connection(),
          context.dialect(),
          context.historyTable(),
          history.sql().create(),
          context.historyMissing());
      return new Attempt(new Worksite(context, history, session));
    } catch (SQLException | RuntimeException | Error e) {
      session.close();
      throw e;
    }
  }

  /**
   * Executes the next revision of what is left of a plan, or as many as go together.
   *
   * @return how many they were
   */
  int run(List<PlannedRevision> rest, Completions completions) throws SQLException {
    if (context.dialect().hasTransactionalDdl()) {
      completions.run(rest.get(0), () -> runAlone(rest.get(0)));
      return 1;
    }
    holdLock();
    if (held.isEmpty()) {
      held = Optional.of(HeldHistory.read(site.history(), session.connection()));
    }
    return new LockedRun(site, lock.orElseThrow(), held.get(), before).next(rest, completions);
  }

  /** Takes the lock for one revision only, so that several migrators may take turns. */
  private Optional<CompletedRevision> runAlone(PlannedRevision revision) throws SQLException {
    if (revision.isOneTransaction()) {
      List<CompletedRevision> completed = new ArrayList<>();
      Standing.Kind before = new WholeRevision(site).run(revision, completed);
      if (before != Standing.Kind.HALF_DONE) {
        return completed.stream().findFirst();
      }
    }
    holdLock();
    HistoryView view = new AskedHistory(site.history(), session.connection());
    Optional<CompletedRevision> completed =
        new JournalledRevision(site, lock.orElseThrow(), revision, before).run(view);
    releaseLock();
    return completed;
  }

  void exclusively(HistoryWork work) throws SQLException {
    if (context.dialect().hasTransactionalDdl()) {
      new LockWait(context.lock(), context.lockTimeout(), context.listener()).acquire(session);
    } else {
      holdLock();
      session.begin();
    }
    work.run(session);
    session.commit();
  }

  /** Gives the connections back; what was not committed is taken back. */
  @Override
  public void close() {
    session.close();
    releaseLock();
  }

  private void holdLock() throws SQLException {
    if (lock.isEmpty()) {
      lock = Optional.of(LockSession.acquire(context, session));
    }
  }

  private void releaseLock() {
    lock.ifPresent(LockSession::close);
    lock = Optional.empty();
  }
}
