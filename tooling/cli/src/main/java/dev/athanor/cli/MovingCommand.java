package dev.athanor.cli;

import dev.athanor.MigrationResult;
import dev.athanor.Migrator;
import dev.athanor.OfflineMigrator;
import dev.athanor.history.AppliedRevision;
import dev.athanor.migration.RevisionIndex;
import java.util.List;
import picocli.CommandLine.Option;

/** A command that moves a database along its revisions, or writes the SQL that would. */
abstract class MovingCommand extends DatabaseCommand {

  @Option(names = "--sql", order = 1, description = "Print the SQL instead of executing it.")
  private boolean sql;

  @Option(
      names = "--dialect",
      paramLabel = "NAME",
      order = 2,
      description = "With --sql: write for h2 or postgresql, without a database.")
  private String dialect;

  abstract String target();

  abstract MigrationResult move(Migrator migrator);

  abstract String script(Migrator migrator);

  abstract String script(OfflineMigrator offline);

  @Override
  final int run(Application application, RevisionIndex index) {
    if (sql && dialect != null) {
      OfflineMigrator offline = OfflineMigrator.of(index, dialect, historyTable());
      out().print(script(offline));
      out().flush();
      return ExitCodes.FINE;
    }
    OfflineRange.refuse(target(), dialect, sql);
    return super.run(application, index);
  }

  @Override
  final int run(Migrator migrator, RevisionIndex index) {
    if (sql) {
      out().print(script(migrator));
      out().flush();
    } else if (move(migrator).completed().isEmpty()) {
      List<AppliedRevision> current = migrator.current();
      out().println("Nothing to do: the database is at " + CurrentCommand.names(current) + ".");
    }
    return ExitCodes.FINE;
  }
}
