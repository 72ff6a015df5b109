package dev.athanor.cli;

import dev.athanor.migration.RevisionIndex;
import dev.athanor.revision.RevisionGraph;
import dev.athanor.revision.RevisionId;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the heads. */
@Command(name = "heads", description = "Lists the newest revisions of the build.")
final class HeadsCommand extends ApplicationCommand {

  @Mixin private ListingOptions listing;
  @Mixin private SourceOptions sources;

  @Option(
      names = "--resolve-dependencies",
      order = 3,
      description = "Leave out the heads that other revisions depend on.")
  private boolean resolve;

  @Override
  RevisionIndex revisions(Application application) {
    return sources.index().orElseGet(() -> super.revisions(application));
  }

  @Override
  int run(Application application, RevisionIndex index) {
    Listing lines = new Listing(index, Set.of());
    RevisionGraph graph = Application.graph(index);
    Set<RevisionId> heads = resolve ? graph.realHeads() : graph.heads();
    listing.print(out(), heads.stream().map(lines::known).toList());
    return ExitCodes.FINE;
  }
}
