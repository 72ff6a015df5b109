package dev.athanor.revision;

import dev.athanor.problem.Problem;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All heads but one must be reachable as {@code label@head}; a second one that is not comes of two
 * people adding a revision to the same one, and {@code upgrade head} would not know which to take.
 */
final class MultipleHeads {

  private MultipleHeads() {}

  static Optional<Problem> check(RevisionGraph graph) {
    Set<RevisionId> nameless = graph.heads();
    Map<RevisionId, RevisionId> only = onlyHeads(graph);
    graph.nodes().stream()
        .filter(node -> !node.labels().isEmpty())
        .forEach(node -> Optional.ofNullable(only.get(node.id())).ifPresent(nameless::remove));
    return nameless.size() < 2 ? Optional.empty() : Optional.of(problem(nameless));
  }

  /** For each revision below one head only: that head. */
  private static Map<RevisionId, RevisionId> onlyHeads(RevisionGraph graph) {
    Map<RevisionId, RevisionId> only = new HashMap<>();
    List<RevisionNode> nodes = graph.nodes();
    for (int i = nodes.size() - 1; i >= 0; i--) {
      RevisionId id = nodes.get(i).id();
      Set<RevisionId> above = new HashSet<>();
      graph.children(id).forEach(child -> above.add(only.get(child)));
      if (above.size() < 2) {
        only.put(id, above.isEmpty() ? id : above.iterator().next());
      }
    }
    return only;
  }

  private static Problem problem(Set<RevisionId> heads) {
    return Problem.error(
        "MultipleHeads",
        heads.iterator().next(),
        "The history has several heads: " + TargetProblems.list(heads) + ".",
        "Record a revision that continues all of them (athanor merge, mvn athanor:merge), or give the"
            + " first one of a branch that is to stay apart a label.");
  }
}
