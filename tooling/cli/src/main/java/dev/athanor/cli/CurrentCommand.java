package dev.athanor.cli;

import dev.athanor.Migrator;
import dev.athanor.history.AppliedRevision;
import dev.athanor.migration.RevisionIndex;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells where the database is. */
@Command(name = "current", description = "Tells which revisions the database is at.")
final class CurrentCommand extends DatabaseCommand {

  @Mixin private ListingOptions listing;

  @Option(
      names = {"-c", "--check-heads"},
      order = 3,
      description = "End with 3 unless the database has every revision of the build.")
  private boolean checkHeads;

  @Override
  int run(Migrator migrator, RevisionIndex index) {
    Listing lines = new Listing(index, Set.of());
    List<Listing.Line> current = migrator.current().stream().map(lines::applied).toList();
    listing.print(out(), current);
    if (current.isEmpty() && !listing.json()) {
      out().println("base");
    }
    return checkHeads && !migrator.isAtHead() ? ExitCodes.DIFFERENT : ExitCodes.FINE;
  }

  /** For sentences. */
  static String names(List<AppliedRevision> current) {
    return current.isEmpty()
        ? "base"
        : current.stream().map(row -> row.id().value()).collect(Collectors.joining(", "));
  }
}
