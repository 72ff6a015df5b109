package dev.athanor.execution;

import dev.athanor.migration.ConnectionWork;
import dev.athanor.plan.MigrationListener;
import dev.athanor.plan.PlannedRevision;
import dev.athanor.plan.WorkUnit;
import java.sql.SQLException;
import java.util.List;

/** Executes statements and code, and remembers at which it failed. */
final class UnitRunner {

  private final Session session;
  private final PlannedRevision revision;
  private final MigrationListener listener;

  UnitRunner(Session session, PlannedRevision revision, MigrationListener listener) {
    this.session = session;
    this.revision = revision;
    this.listener = listener;
  }

  /** Executes one that commits by itself. */
  void run(WorkUnit unit) throws UnitFailed, SQLException {
    begin(unit);
    attempt(unit, () -> execute(unit));
  }

  /** Executes them one after another in a transaction that has to be the same one at the end. */
  void run(List<WorkUnit> units, SharedTransaction transaction) throws UnitFailed, SQLException {
    WorkUnit last = null;
    for (WorkUnit unit : units) {
      begin(unit);
      if (SharedTransaction.isAuthors(unit)) {
        last = unit;
        attempt(unit, transaction::remember);
      }
      attempt(unit, () -> execute(unit));
      if (unit.statement().isEmpty()) {
        last = null;
        attempt(unit, transaction::verify);
      }
    }
    if (last != null) {
      attempt(last, transaction::verify);
    }
  }

  private void begin(WorkUnit unit) {
    Interruption.check();
    if (unit.part() == 0) {
      listener.operationStarted(revision, unit.operation());
    }
  }

  private void execute(WorkUnit unit) throws SQLException {
    if (unit.statement().isPresent()) {
      session.execute(unit.statement().get());
    } else {
      ConnectionWork code = unit.operation().code().orElseThrow();
      code.run(new GuardedConnection(session.connection()));
    }
  }

  /** Code may throw what it likes; of a driver, an error is none that a database has answered. */
  private static void attempt(WorkUnit unit, Step step) throws UnitFailed, SQLException {
    try {
      step.run();
    } catch (SQLException e) {
      if (ConnectionFailure.isLost(e)) {
        throw e;
      }
      throw new UnitFailed(unit, e);
    } catch (RuntimeException | LinkageError | AssertionError e) {
      throw new UnitFailed(unit, e);
    } catch (Throwable e) {
      if (unit.operation().code().isPresent()) {
        throw new UnitFailed(unit, e);
      }
      throw e;
    }
  }

  /** Something that a unit is made of. */
  private interface Step {
    void run() throws SQLException;
  }

  /** One of them failed. */
  static final class UnitFailed extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient WorkUnit unit;
    private final Throwable reason;

    UnitFailed(WorkUnit unit, Throwable reason) {
      super(reason);
      this.unit = unit;
      this.reason = reason;
    }

    WorkUnit unit() {
      return unit;
    }

    Throwable reason() {
      return reason;
    }
  }
}
