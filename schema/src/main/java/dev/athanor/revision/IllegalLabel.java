package dev.athanor.revision;

import dev.athanor.problem.Problem;
import java.util.stream.Stream;

/** A branch label must be a name that a target can spell. */
final class IllegalLabel implements GraphRule {

  @Override
  public Stream<Problem> check(RevisionIndex index) {
    return index.nodes().stream()
        .flatMap(node -> node.labels().stream().flatMap(l -> fault(node, l)));
  }

  private static Stream<Problem> fault(RevisionNode node, String label) {
    return Names.fault(label).stream()
        .map(
            fault ->
                Problem.error(
                    "IllegalLabel",
                    node.id(),
                    "The branch label '" + label + "' of revision " + node.id() + " " + fault + ".",
                    Names.RULE));
  }
}
