package dev.athanor.cli;

import dev.athanor.MigrationResult;
import dev.athanor.Migrator;
import dev.athanor.OfflineMigrator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes revisions back. */
@Command(name = "downgrade", description = "Takes revisions back.")
final class DowngradeCommand extends MovingCommand {

  @Parameters(
      paramLabel = "TARGET",
      converter = TargetText.class,
      description =
          "base, an id or its beginning, -1, label@base; a:b --sql goes from a down to b.")
  private String target;

  @Override
  String target() {
    return target;
  }

  @Override
  MigrationResult move(Migrator migrator) {
    return migrator.downgrade(target);
  }

  @Override
  String script(Migrator migrator) {
    return migrator.scriptDowngrade(target);
  }

  @Override
  String script(OfflineMigrator offline) {
    return offline.downgrade(OfflineRange.down(target));
  }
}
