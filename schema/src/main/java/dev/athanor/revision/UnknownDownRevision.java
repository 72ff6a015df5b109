package dev.athanor.revision;

import dev.athanor.problem.Problem;
import java.util.stream.Stream;

/** What a revision continues must exist. */
final class UnknownDownRevision implements GraphRule {

  @Override
  public Stream<Problem> check(RevisionIndex index) {
    return index.nodes().stream().flatMap(node -> missing(node, index));
  }

  private static Stream<Problem> missing(RevisionNode node, RevisionIndex index) {
    return node.down().stream()
        .filter(down -> !index.contains(down))
        .map(
            down ->
                Problem.error(
                    "UnknownDownRevision",
                    node.id(),
                    "Revision " + node.id() + " continues " + down + ", which does not exist.",
                    "Restore " + down + ", or name the full id of a revision that exists."));
  }
}
