package dev.athanor.execution;

import dev.athanor.plan.CompletedRevision;
import dev.athanor.plan.MigrationPlan;
import dev.athanor.plan.PlannedRevision;
import dev.athanor.problem.ProblemException;
import java.sql.SQLException;
import java.util.List;

/**
 * Executes plans. What it has done it knows from the database alone, so a lost connection is no
 * more than a reason to begin again with another one.
 */
public final class MigrationExecutor {

  private static final int LOSSES = 5;
  private static final long PAUSE_MILLIS = 200;

  private final ExecutionContext context;

  /** Executes in this context. */
  public MigrationExecutor(ExecutionContext context) {
    this.context = context;
  }

  /**
   * Executes a plan.
   *
   * @return what was done by this migrator, without what others did meanwhile
   * @throws ProblemException if a revision fails; those before it are done
   */
  public List<CompletedRevision> execute(MigrationPlan plan) {
    List<PlannedRevision> revisions = plan.revisions();
    Completions completions = new Completions(context.listener());
    int next = 0;
    int losses = 0;
    while (next < revisions.size()) {
      try (Attempt attempt = Attempt.open(context)) {
        while (next < revisions.size()) {
          next += attempt.run(revisions.subList(next, revisions.size()), completions);
          losses = 0;
        }
      } catch (SQLException e) {
        losses++;
        if (!ConnectionFailure.isLost(e) || losses > LOSSES) {
          throw refused(e);
        }
        Interruption.sleep(PAUSE_MILLIS * losses);
      } catch (ProblemException e) {
        boolean restarting = losses > 0 && e.problem().code().equals("NoConnection");
        if (!restarting || ++losses > LOSSES) {
          throw e;
        }
        Interruption.sleep(PAUSE_MILLIS * losses);
      }
    }
    return completions.list();
  }

  /**
   * Does some work on the history, in one transaction that has the lock.
   *
   * @throws ProblemException if the database refuses it; nothing of it was kept then
   */
  public void exclusively(HistoryWork work) {
    try (Attempt attempt = Attempt.open(context)) {
      attempt.exclusively(work);
    } catch (SQLException e) {
      throw refused(e);
    }
  }

  private ProblemException refused(SQLException e) {
    return HistoryFailure.of(context.history().sql().tableName(), e);
  }
}
