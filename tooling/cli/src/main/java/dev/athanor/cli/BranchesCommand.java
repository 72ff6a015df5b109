package dev.athanor.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.athanor.migration.RevisionIndex;
import dev.athanor.revision.RevisionGraph;
import dev.athanor.revision.RevisionId;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists where branches begin. */
@Command(
    name = "branches",
    description = "Lists the revisions that several others continue, and those others.")
final class BranchesCommand extends ApplicationCommand {

  @Mixin private ListingOptions listing;
  @Mixin private SourceOptions sources;

  @Override
  RevisionIndex revisions(Application application) {
    return sources.index().orElseGet(() -> super.revisions(application));
  }

  @Override
  int run(Application application, RevisionIndex index) {
    RevisionGraph graph = Application.graph(index);
    Listing lines = new Listing(index, Set.of());
    List<RevisionId> points = List.copyOf(graph.branchPoints());
    if (listing.json()) {
      JsonArray array = new JsonArray();
      points.forEach(point -> array.add(json(lines.known(point), graph)));
      out().println(array);
    } else {
      points.forEach(point -> print(lines, point, graph));
    }
    return ExitCodes.FINE;
  }

  private void print(Listing lines, RevisionId point, RevisionGraph graph) {
    listing.print(out(), List.of(lines.known(point)));
    graph.children(point).forEach(child -> out().println("  -> " + lines.known(child).text()));
  }

  private static JsonObject json(Listing.Line point, RevisionGraph graph) {
    JsonArray children = new JsonArray();
    graph.children(point.node().id()).forEach(child -> children.add(child.value()));
    JsonObject json = point.json();
    json.add("continuedBy", children);
    return json;
  }
}
