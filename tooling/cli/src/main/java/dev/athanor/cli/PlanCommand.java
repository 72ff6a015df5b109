package dev.athanor.cli;

import dev.athanor.Migrator;
import dev.athanor.migration.RevisionIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what an upgrade or a downgrade would do. */
@Command(
    name = "plan",
    description = "Shows the transactions, operations and SQL of an upgrade; changes nothing.")
final class PlanCommand extends DatabaseCommand {

  @Parameters(
      paramLabel = "TARGET",
      arity = "0..1",
      defaultValue = "head",
      converter = TargetText.class,
      description = "As for upgrade; head by default.")
  private String target;

  @Option(names = "--downgrade", order = 1, description = "Plan the way down to the target.")
  private boolean downgrade;

  @Override
  int run(Migrator migrator, RevisionIndex index) {
    out().println(downgrade ? migrator.planDowngrade(target) : migrator.planUpgrade(target));
    return ExitCodes.FINE;
  }
}
