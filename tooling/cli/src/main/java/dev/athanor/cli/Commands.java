package dev.athanor.cli;

import picocli.CommandLine;

/** The list of commands, in the order of their help. */
final class Commands {

  private Commands() {}

  static void addTo(CommandLine line) {
    line.addSubcommand(new RevisionCommand());
    withTargets(line, "merge", new MergeCommand());
    withTargets(line, "edit", new EditCommand());
    withTargets(line, "upgrade", new UpgradeCommand());
    withTargets(line, "downgrade", new DowngradeCommand());
    withTargets(line, "plan", new PlanCommand());
    withTargets(line, "stamp", new StampCommand());
    withTargets(line, "show", new ShowCommand());
    line.addSubcommand(new CurrentCommand());
    line.addSubcommand(new HistoryCommand());
    line.addSubcommand(new HeadsCommand());
    line.addSubcommand(new BranchesCommand());
    line.addSubcommand(new CheckCommand());
  }

  /** {@code -1} is a target, not an option; {@link TargetText} refuses what is neither. */
  private static void withTargets(CommandLine line, String name, Object command) {
    line.addSubcommand(name, new CommandLine(command).setUnmatchedOptionsArePositionalParams(true));
  }
}
