package dev.athanor.execution;

import dev.athanor.history.AppliedRevision;
import dev.athanor.history.HistoryTable;
import dev.athanor.history.RevisionState;
import dev.athanor.plan.PlannedRevision;
import java.sql.SQLException;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Gives up a revision that is half applied: from then on it is half taken back, with SQL that the
 * history table keeps. Nothing else is done here, so a crash behind it is one of a downgrade.
 */
public final class Abandonment implements HistoryWork {

  private final ExecutionContext context;
  private final PlannedRevision upgrade;
  private final IntFunction<String> takeBack;

  /**
   * Of one revision.
   *
   * @param upgrade the whole of it
   * @param takeBack what takes so many of its statements back
   */
  public Abandonment(
      ExecutionContext context, PlannedRevision upgrade, IntFunction<String> takeBack) {
    this.context = context;
    this.upgrade = upgrade;
    this.takeBack = takeBack;
  }

  @Override
  public void run(Session session) throws SQLException {
    HistoryTable history = context.history();
    AppliedRevision row =
        history.find(session.connection(), List.of(upgrade.id())).get(upgrade.id());
    if (row == null || row.state() != RevisionState.UPGRADING || !row.journal().batch().isEmpty()) {
      return;
    }
    Trail trail = new Trail(upgrade.units());
    int done = new Recovery(context.dialect(), session, upgrade, trail).done(row.journal());
    session.execute(history.sql().abandon(upgrade.id(), takeBack.apply(done)));
  }
}
