package dev.athanor.cli;

import dev.athanor.migration.RevisionIndex;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the heads. */
@Command(name = "heads", description = "Lists the newest revisions of the build.")
final class HeadsCommand extends ApplicationCommand {

  @Mixin private ListingOptions listing;

  @Override
  int run(Application application, RevisionIndex index) {
    Listing lines = new Listing(index, Set.of());
    listing.print(out(), Application.graph(index).heads().stream().map(lines::known).toList());
    return ExitCodes.FINE;
  }
}
