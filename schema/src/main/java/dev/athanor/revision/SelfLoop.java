package dev.athanor.revision;

import dev.athanor.problem.Problem;
import java.util.stream.Stream;

/** A revision must not continue itself nor depend on itself. */
final class SelfLoop implements GraphRule {

  @Override
  public Stream<Problem> check(RevisionIndex index) {
    return index.nodes().stream()
        .filter(node -> index.parents(node).contains(node.id()))
        .map(SelfLoop::problem);
  }

  private static Problem problem(RevisionNode node) {
    String how = node.down().contains(node.id()) ? "continues" : "depends on";
    return Problem.error(
        "SelfLoop",
        node.id(),
        "Revision " + node.id() + " " + how + " itself.",
        "Name the revision that comes before it, or none if it is the first.");
  }
}
