package dev.athanor;

import dev.athanor.execution.Abandonment;
import dev.athanor.execution.ExecutionContext;
import dev.athanor.execution.LostConnectionException;
import dev.athanor.execution.MigrationExecutor;
import dev.athanor.revision.Target;
import java.util.List;

/** Gives up what a downgrade meets half applied, so that it can be taken back as the rest is. */
final class GivingUp {

  private final MigratorSettings settings;

  GivingUp(MigratorSettings settings) {
    this.settings = settings;
  }

  /** How many revisions on the way to a target were given up. */
  int onTheWayTo(Target target) {
    return LostConnectionException.retry(() -> giveUp(target));
  }

  private int giveUp(Target target) {
    ExecutionContext context;
    List<Abandonment> abandonments;
    try (Database database = Database.open(settings)) {
      context = database.context();
      abandonments = database.abandonments(target);
    }
    abandonments.forEach(new MigrationExecutor(context)::exclusively);
    return abandonments.size();
  }
}
