package dev.athanor.cli;

import dev.athanor.MigrationResult;
import dev.athanor.Migrator;
import dev.athanor.OfflineMigrator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Applies revisions. */
@Command(name = "upgrade", description = "Applies revisions to the database.")
final class UpgradeCommand extends MovingCommand {

  @Parameters(
      paramLabel = "TARGET",
      arity = "0..1",
      defaultValue = "head",
      converter = TargetText.class,
      description = "head (the default), heads, an id or its beginning, +2, label@head; a:b --sql.")
  private String target;

  @Override
  String target() {
    return target;
  }

  @Override
  MigrationResult move(Migrator migrator) {
    return migrator.upgrade(target);
  }

  @Override
  String script(Migrator migrator) {
    return migrator.scriptUpgrade(target);
  }

  @Override
  String script(OfflineMigrator offline) {
    return offline.upgrade(OfflineRange.up(target));
  }
}
