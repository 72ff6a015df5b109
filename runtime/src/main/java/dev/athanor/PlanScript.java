package dev.athanor;

import dev.athanor.dialect.Dialect;
import dev.athanor.dialect.SqlStatement;
import dev.athanor.history.AppliedRevision;
import dev.athanor.history.HistorySql;
import dev.athanor.history.Journal;
import dev.athanor.history.RevisionState;
import dev.athanor.plan.MigrationPlan;
import dev.athanor.plan.PlannedRevision;
import dev.athanor.plan.PlannedTransaction;
import dev.athanor.plan.WorkUnit;
import dev.athanor.problem.Problem;
import dev.athanor.problem.ProblemException;
import dev.athanor.revision.Direction;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A plan as a script for somebody who does not let programs change a database. It keeps the history
 * table as the runtime would.
 */
final class PlanScript {

  private final HistorySql history;
  private final boolean transactional;
  private final String appliedBy;
  private final StringBuilder script = new StringBuilder();

  private PlanScript(Dialect dialect, HistorySql history, String appliedBy) {
    this.history = history;
    this.transactional = dialect.hasTransactionalDdl();
    this.appliedBy = appliedBy;
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
    if (createHistory) {
      history.create().forEach(script::statement);
      script.script.append('\n');
    }
    plan.revisions().forEach(script::revision);
    return script.script.toString();
  }

  private void revision(PlannedRevision revision) {
    script.append("-- ").append(revision.title().replaceAll("\\R", " ")).append('\n');
    List<PlannedTransaction> transactions = revision.transactions();
    boolean open = false;
    for (int i = 0; i < transactions.size(); i++) {
      PlannedTransaction transaction = transactions.get(i);
      boolean last = i == transactions.size() - 1;
      if (transaction.atomic() && transactional) {
        statement("begin");
      }
      transaction.units().forEach(unit -> unit(revision, unit));
      if (transaction.atomic() && transactional && !last) {
        statement("commit");
      }
      open = transaction.atomic() && transactional && last;
    }
    statement(row(revision));
    if (open) {
      statement("commit");
    }
    script.append('\n');
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

  private String row(PlannedRevision revision) {
    if (revision.direction() == Direction.DOWNGRADE) {
      return history.delete(revision.id()).toString();
    }
    return history
        .insert(
            new AppliedRevision(
                revision.node(),
                revision.message(),
                revision.checksum(),
                RevisionState.APPLIED,
                Instant.now(),
                appliedBy,
                Duration.ZERO,
                Journal.NONE),
            revision.storedDowngrade())
        .toString();
  }

  private void statement(String sql) {
    script.append(sql).append(";\n");
  }
}
