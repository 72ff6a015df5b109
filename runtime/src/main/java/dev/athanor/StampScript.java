package dev.athanor;

import dev.athanor.dialect.Dialect;
import dev.athanor.dialect.SqlStatement;
import dev.athanor.history.HistorySql;
import dev.athanor.plan.PlannedRevision;
import dev.athanor.revision.Direction;
import dev.athanor.revision.RevisionId;
import dev.athanor.revision.Step;
import java.util.List;
import java.util.function.Function;

/** What a stamp writes into the history table, as a script; nothing of the revisions is in it. */
final class StampScript {

  private final HistorySql history;
  private final ScriptRows rows;
  private final StringBuilder script = new StringBuilder();

  private StampScript(HistorySql history, String appliedBy) {
    this.history = history;
    this.rows = new ScriptRows(history, appliedBy);
  }

  /**
   * The script.
   *
   * @param planned what a revision would do: its row tells of that
   * @param createHistory whether it has to create the history table
   */
  static String of(
      List<Step> steps,
      Function<RevisionId, PlannedRevision> planned,
      Dialect dialect,
      HistorySql history,
      String appliedBy,
      boolean createHistory) {
    StampScript script = new StampScript(history, appliedBy);
    if (createHistory) {
      history.create().forEach(script::statement);
    }
    if (dialect.hasTransactionalDdl()) {
      script.statement("begin");
    }
    steps.forEach(step -> script.step(step, planned));
    if (dialect.hasTransactionalDdl()) {
      script.statement("commit");
    }
    return script.script.toString();
  }

  private void step(Step step, Function<RevisionId, PlannedRevision> planned) {
    if (step.direction() == Direction.UPGRADE) {
      statement(rows.stamped(planned.apply(step.revision())));
    } else {
      statement(history.guard().beforeDowngrade(step.revision()));
      statement(history.delete(step.revision()).toString());
    }
  }

  private void statement(String sql) {
    script.append(SqlStatement.of(sql).terminated()).append('\n');
  }
}
