package dev.athanor.cli;

import dev.athanor.HistoryEntry;
import dev.athanor.Migrator;
import dev.athanor.history.AppliedRevision;
import dev.athanor.migration.RevisionIndex;
import dev.athanor.revision.RevisionHistory;
import dev.athanor.revision.TargetRange;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists revisions. */
@Command(
    name = "history",
    description = "Lists the revisions, newest first; asks a database only where it has to.")
final class HistoryCommand extends DatabaseCommand {

  @Mixin private ListingOptions listing;
  @Mixin private SourceOptions sources;

  @Option(
      names = {"-r", "--range", "--rev-range"},
      paramLabel = "START:END",
      order = 3,
      defaultValue = ":",
      description = "A part of them, such as :current or -3:head.")
  private String range;

  @Option(
      names = {"-i", "--indicate-current"},
      order = 4,
      description = "Mark what the database is at, and list what only the database knows.")
  private boolean indicate;

  @Override
  RevisionIndex revisions(Application application) {
    return sources.index().orElseGet(() -> super.revisions(application));
  }

  @Override
  int run(Application application, RevisionIndex index) {
    if (indicate || range.contains("current")) {
      return super.run(application, index);
    }
    Listing lines = new Listing(index, Set.of());
    listing.print(
        out(),
        RevisionHistory.of(Application.graph(index), TargetRange.parse(range), Set.of()).stream()
            .map(node -> lines.known(node.id()))
            .toList());
    return ExitCodes.FINE;
  }

  @Override
  int run(Migrator migrator, RevisionIndex index) {
    Listing lines =
        new Listing(
            index,
            migrator.current().stream().map(AppliedRevision::id).collect(Collectors.toSet()));
    List<HistoryEntry> entries = migrator.history(range);
    listing.print(
        out(),
        entries.stream()
            .map(entry -> lines.line(entry.node(), entry.message(), entry.applied()))
            .toList());
    return ExitCodes.FINE;
  }
}
