package dev.athanor.revision;

import static java.util.stream.Collectors.joining;

import dev.athanor.problem.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Revisions must not wait for each other in a circle, through down revisions, dependencies or both.
 * Only the members of a cycle are named, not what hangs on it: they are the strongly connected
 * components (Kosaraju: a walk against the edges, in the reverse of a postorder along them).
 */
final class RevisionCycle implements GraphRule {

  @Override
  public Stream<Problem> check(RevisionIndex index) {
    Map<RevisionId, Set<RevisionId>> parents = new TreeMap<>();
    Map<RevisionId, Set<RevisionId>> children = new HashMap<>();
    for (RevisionNode node : index.nodes()) {
      Set<RevisionId> below = index.parents(node);
      parents.computeIfAbsent(node.id(), id -> new TreeSet<>()).addAll(below);
      for (RevisionId parent : below) {
        children.computeIfAbsent(parent, id -> new TreeSet<>()).add(node.id());
      }
    }
    return cycles(parents, children).stream().map(cycle -> problem(cycle, index));
  }

  private static List<Set<RevisionId>> cycles(
      Map<RevisionId, Set<RevisionId>> parents, Map<RevisionId, Set<RevisionId>> children) {
    List<RevisionId> order = Traversal.postorder(parents.keySet(), parents::get);
    if (isSorted(order, parents)) {
      return List.of();
    }
    Collections.reverse(order);
    List<Set<RevisionId>> cycles = new ArrayList<>();
    Set<RevisionId> done = new HashSet<>();
    for (RevisionId id : order) {
      if (done.contains(id)) {
        continue;
      }
      Set<RevisionId> component =
          Traversal.reachable(
              List.of(id),
              at ->
                  children.getOrDefault(at, Set.of()).stream()
                      .filter(child -> !done.contains(child))
                      .toList());
      done.addAll(component);
      if (component.size() > 1) {
        cycles.add(new TreeSet<>(component));
      }
    }
    return cycles;
  }

  /** Where each comes after its parents there is no cycle, and no need to look for its members. */
  private static boolean isSorted(
      List<RevisionId> order, Map<RevisionId, Set<RevisionId>> parents) {
    Set<RevisionId> seen = new HashSet<>();
    for (RevisionId id : order) {
      seen.add(id);
      if (!seen.containsAll(parents.getOrDefault(id, Set.of()))) {
        return false;
      }
    }
    return true;
  }

  private static Problem problem(Set<RevisionId> cycle, RevisionIndex index) {
    boolean viaDependency =
        index.nodes().stream()
            .filter(node -> cycle.contains(node.id()))
            .anyMatch(node -> index.dependencies(node).stream().anyMatch(cycle::contains));
    return Problem.error(
        "RevisionCycle",
        cycle.iterator().next(),
        "The revisions "
            + cycle.stream().map(RevisionId::value).collect(joining(", "))
            + " wait for each other in a cycle"
            + (viaDependency ? " of down revisions and dependencies." : " of down revisions."),
        "Take away one link of the cycle.");
  }
}
