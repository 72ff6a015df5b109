package dev.athanor.revision;

import dev.athanor.problem.Problem;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** A branch label must stand on one revision only: it is another name for that one. */
final class DuplicateLabel implements GraphRule {

  @Override
  public Stream<Problem> check(RevisionIndex index) {
    Map<String, RevisionId> owners = new HashMap<>();
    Stream.Builder<Problem> problems = Stream.builder();
    for (RevisionNode node : index.nodes()) {
      for (String label : node.labels()) {
        RevisionId owner = owners.putIfAbsent(label, node.id());
        if (owner != null) {
          problems.add(problem(label, node.id(), owner));
        }
      }
    }
    return problems.build();
  }

  private static Problem problem(String label, RevisionId id, RevisionId owner) {
    return Problem.error(
        "DuplicateLabel",
        id,
        owner.equals(id)
            ? "Revision " + id + " has the branch label '" + label + "' twice."
            : "Revisions " + owner + " and " + id + " both have the branch label '" + label + "'.",
        "Keep the label on the first revision of the branch; later ones inherit it.");
  }
}
