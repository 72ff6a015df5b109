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

  /** Executes them one after another. */
  void run(List<WorkUnit> units) throws UnitFailed, SQLException {
    for (WorkUnit unit : units) {
      Interruption.check();
      if (unit.part() == 0) {
        listener.operationStarted(revision, unit.operation());
      }
      run(unit);
    }
  }

  private void run(WorkUnit unit) throws UnitFailed, SQLException {
    try {
      if (unit.statement().isPresent()) {
        session.execute(unit.statement().get());
      } else {
        ConnectionWork code = unit.operation().code().orElseThrow();
        code.run(new GuardedConnection(session.connection()));
      }
    } catch (SQLException e) {
      if (ConnectionFailure.isLost(e)) {
        throw e;
      }
      throw new UnitFailed(unit, e);
    } catch (RuntimeException | LinkageError e) {
      throw new UnitFailed(unit, e);
    }
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
