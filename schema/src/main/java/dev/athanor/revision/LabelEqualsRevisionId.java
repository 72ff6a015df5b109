package dev.athanor.revision;

import dev.athanor.problem.Problem;
import java.util.stream.Stream;

/** A branch label must not be the id of a revision: a target could mean either. */
final class LabelEqualsRevisionId implements GraphRule {

  @Override
  public Stream<Problem> check(RevisionIndex index) {
    return index.nodes().stream().flatMap(node -> clashes(node, index));
  }

  private static Stream<Problem> clashes(RevisionNode node, RevisionIndex index) {
    return node.labels().stream()
        .filter(label -> Names.fault(label).isEmpty() && index.contains(new RevisionId(label)))
        .map(
            label ->
                Problem.error(
                    "LabelEqualsRevisionId",
                    node.id(),
                    "The branch label '"
                        + label
                        + "' of revision "
                        + node.id()
                        + " is also a revision id.",
                    "Choose another label."));
  }
}
