package dev.athanor.cli;

import dev.athanor.migration.RevisionIndex;
import dev.athanor.revision.RevisionGraph;
import dev.athanor.revision.Target;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows a revision. */
@Command(name = "show", description = "Shows all that the build knows of a revision.")
final class ShowCommand extends ApplicationCommand {

  @Parameters(
      paramLabel = "REVISION",
      converter = TargetText.class,
      description = "An id or its beginning, head, label@head, head-2.")
  private String revision;

  @Override
  int run(Application application, RevisionIndex index) {
    RevisionGraph graph = Application.graph(index);
    Listing lines = new Listing(index, Set.of());
    graph.resolve(Target.parse(revision)).forEach(id -> out().print(lines.known(id).details()));
    out().flush();
    return ExitCodes.FINE;
  }
}
