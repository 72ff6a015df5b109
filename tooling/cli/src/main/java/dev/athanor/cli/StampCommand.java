package dev.athanor.cli;

import dev.athanor.Migrator;
import dev.athanor.OfflineMigrator;
import dev.athanor.migration.RevisionIndex;
import dev.athanor.problem.Problem;
import dev.athanor.problem.ProblemException;
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

  @Option(
      names = "--sql",
      order = 2,
      description = "Print the SQL instead of executing it; with --dialect, and a:b or from base.")
  private boolean sql;

  @Option(
      names = "--dialect",
      paramLabel = "NAME",
      order = 3,
      description = "With --sql: write for h2 or postgresql, without a database.")
  private String dialect;

  @Override
  int run(Application application, RevisionIndex index) {
    String first = targets.get(0);
    if (sql && dialect != null && targets.size() == 1 && !purge) {
      OfflineMigrator offline = OfflineMigrator.of(index, dialect, historyTable());
      out().print(offline.stamp(OfflineRange.up(first)));
      out().flush();
      return ExitCodes.FINE;
    }
    if (sql) {
      throw new ProblemException(
          Problem.error(
              "OfflineOnly",
              "A script that stamps is for one target, without a database and without --purge.",
              "Say --sql --dialect h2 or postgresql, and name one target or range."));
    }
    OfflineRange.refuse(first, dialect, false);
    return super.run(application, index);
  }

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
