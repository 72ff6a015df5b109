package dev.athanor.revision;

import dev.athanor.problem.Problem;
import java.util.stream.Stream;

/** What a revision depends on must exist, as a revision or as a branch label. */
final class UnknownDependency implements GraphRule {

  @Override
  public Stream<Problem> check(RevisionIndex index) {
    return index.nodes().stream().flatMap(node -> missing(node, index));
  }

  private static Stream<Problem> missing(RevisionNode node, RevisionIndex index) {
    return node.dependsOn().stream()
        .filter(name -> index.named(name).isEmpty())
        .map(
            name ->
                Problem.error(
                    "UnknownDependency",
                    node.id(),
                    "Revision "
                        + node.id()
                        + " depends on '"
                        + name
                        + "', which is neither a revision nor a branch label.",
                    "Restore it, or name the full id or a label of a revision that exists."));
  }
}
