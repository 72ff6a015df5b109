package dev.athanor.cli;

import dev.athanor.Migrator;
import dev.athanor.migration.RevisionIndex;
import picocli.CommandLine.Mixin;

/** A command on a database. */
abstract class DatabaseCommand extends ApplicationCommand {

  @Mixin private DatabaseOptions database;

  @Override
  int run(Application application, RevisionIndex index) {
    return run(migrator(application, index), index);
  }

  abstract int run(Migrator migrator, RevisionIndex index);

  final String historyTable() {
    return database.historyTable();
  }

  private Migrator migrator(Application application, RevisionIndex index) {
    return database.migrator(application, index, new Progress(out(), err()));
  }
}
