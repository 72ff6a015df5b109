package dev.athanor;

import dev.athanor.dialect.Dialect;
import dev.athanor.dialect.SqlStatement;
import dev.athanor.history.HistorySql;
import dev.athanor.plan.MigrationPlan;
import dev.athanor.plan.PlannedRevision;
import dev.athanor.plan.PlannedTransaction;
import dev.athanor.plan.WorkUnit;
import dev.athanor.problem.Problem;
import dev.athanor.problem.ProblemException;

/**
 * A plan as a script for somebody who does not let programs change a database. It keeps the history
 * table as the runtime would.
 */
final class PlanScript {

  private static final String HEADER =
      """
      -- Let the client stop at the first error (psql -v ON_ERROR_STOP=1 -f ...).
      -- A revision is refused where those below it are not applied.

      """;

  private final ScriptRows rows;
  private final boolean transactional;
  private final StringBuilder script = new StringBuilder();

  private PlanScript(Dialect dialect, HistorySql history, String appliedBy) {
    this.rows = new ScriptRows(history, appliedBy);
    this.transactional = dialect.hasTransactionalDdl();
  }

  /**
   * The script.
   *
   * @param createHistory whether it has to create the history table
   * @throws ProblemException {@code CodeInScript} if a migration runs code
   */
  static String of(
      MigrationPlan plan,
      Dialect dialect,
      HistorySql history,
      String appliedBy,
      boolean createHistory) {
    PlanScript script = new PlanScript(dialect, history, appliedBy);
    if (!plan.isEmpty()) {
      script.script.append(HEADER);
    }
    if (createHistory) {
      history.create().forEach(script::statement);
      script.script.append('\n');
    }
    plan.revisions().forEach(script::revision);
    return script.script.toString();
  }

  private void revision(PlannedRevision revision) {
    script.append("-- ").append(revision.title().replaceAll("\\R", " ")).append('\n');
    if (transactional && !revision.isOneTransaction()) {
      journalled(revision);
    } else {
      statements(
          transactional,
          () -> {
            statement(rows.before(revision));
            revision.units().forEach(unit -> unit(revision, unit));
            statement(rows.done(revision));
          });
    }
    script.append('\n');
  }

  /** Each transaction is guarded by the journal of those before, as the runtime writes it. */
  private void journalled(PlannedRevision revision) {
    statements(
        true,
        () -> {
          statement(rows.before(revision));
          statement(rows.begun(revision));
        });
    int done = 0;
    for (PlannedTransaction transaction : revision.transactions()) {
      int before = done;
      int after = done + transaction.units().size();
      if (transaction.atomic()) {
        statements(
            true,
            () -> {
              statement(rows.beforeRest(revision, before));
              transaction.units().forEach(unit -> unit(revision, unit));
              statement(rows.progress(revision, before, after));
            });
      } else {
        transaction.units().forEach(unit -> unit(revision, unit));
        statement(rows.progress(revision, before, after));
      }
      done = after;
    }
    int all = done;
    statements(
        true,
        () -> {
          statement(rows.beforeRest(revision, all));
          statement(rows.settled(revision));
        });
  }

  private void statements(boolean transaction, Runnable inside) {
    if (transaction) {
      statement("begin");
    }
    inside.run();
    if (transaction) {
      statement("commit");
    }
  }

  private void unit(PlannedRevision revision, WorkUnit unit) {
    statement(
        unit.statement()
            .map(SqlStatement::sql)
            .orElseThrow(
                () ->
                    new ProblemException(
                        Problem.error(
                            "CodeInScript",
                            revision.id(),
                            "Revision "
                                + revision.id()
                                + " runs code ("
                                + unit.operation().description()
                                + "), which a script cannot.",
                            "Let the runtime apply it, and write scripts of what lies before and"
                                + " behind."))));
  }

  private void statement(String sql) {
    script.append(SqlStatement.of(sql).terminated()).append('\n');
  }
}
