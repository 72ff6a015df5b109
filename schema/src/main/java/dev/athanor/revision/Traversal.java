package dev.athanor.revision;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Walks over edges between revisions, each in time linear in what it visits and without recursion:
 * a history may be a chain of thousands.
 */
final class Traversal {

  /** The edges to follow: the neighbours of a revision. */
  interface Edges extends Function<RevisionId, Collection<RevisionId>> {}

  private Traversal() {}

  /** The starting revisions and all that can be reached from them. */
  static Set<RevisionId> reachable(Collection<RevisionId> start, Edges edges) {
    Set<RevisionId> seen = new LinkedHashSet<>(start);
    Deque<RevisionId> todo = new ArrayDeque<>(start);
    while (!todo.isEmpty()) {
      for (RevisionId next : edges.apply(todo.pop())) {
        if (seen.add(next)) {
          todo.push(next);
        }
      }
    }
    return seen;
  }

  /** All that can be reached, each after its neighbours (where the edges make no cycle). */
  static List<RevisionId> postorder(Collection<RevisionId> start, Edges edges) {
    List<RevisionId> order = new ArrayList<>();
    Set<RevisionId> seen = new HashSet<>();
    for (RevisionId first : start) {
      if (seen.add(first)) {
        descend(first, edges, seen, order);
      }
    }
    return order;
  }

  private static void descend(
      RevisionId first, Edges edges, Set<RevisionId> seen, List<RevisionId> order) {
    Deque<RevisionId> path = new ArrayDeque<>(List.of(first));
    Deque<Iterator<RevisionId>> rest = new ArrayDeque<>(List.of(edges.apply(first).iterator()));
    while (!path.isEmpty()) {
      if (!rest.peek().hasNext()) {
        rest.pop();
        order.add(path.pop());
        continue;
      }
      RevisionId next = rest.peek().next();
      if (seen.add(next)) {
        path.push(next);
        rest.push(edges.apply(next).iterator());
      }
    }
  }
}
