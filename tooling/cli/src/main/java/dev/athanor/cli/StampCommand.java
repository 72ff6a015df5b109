package dev.athanor.cli;

import dev.athanor.Migrator;
import dev.athanor.migration.RevisionIndex;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Declares revisions applied. */
@Command(
    name = "stamp",
    description = "Declares the database to be at a target, without executing anything of it.")
final class StampCommand extends DatabaseCommand {

  @Parameters(
      paramLabel = "TARGET",
      arity = "1..*",
      converter = TargetText.class,
      description = "head, heads, base, an id or its beginning; several for several branches.")
  private List<String> targets;

  @Option(
      names = "--purge",
      order = 1,
      description = "Forget first what the history table says, even of unknown revisions.")
  private boolean purge;

  @Override
  int run(Migrator migrator, RevisionIndex index) {
    String[] all = targets.toArray(new String[0]);
    if (purge) {
      migrator.purgeAndStamp(all);
    } else {
      migrator.stamp(all);
    }
    out().println("The database is now at " + CurrentCommand.names(migrator.current()) + ".");
    return ExitCodes.FINE;
  }
}
