package dev.athanor.revision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Goes step by step from one set of applied revisions to another, downwards first, and keeps the
 * applied heads as it goes. Both sets contain the ancestors of their members, so a revision becomes
 * a head exactly when its last applied successor goes, and ceases to be one when one comes; a step
 * touches its own neighbours only.
 */
final class PathFinder {

  private final RevisionGraph graph;
  private final Set<RevisionId> heads;
  private final Map<RevisionId, Integer> successors = new HashMap<>();
  private final List<Step> steps = new ArrayList<>();

  private PathFinder(RevisionGraph graph, AppliedRevisions before) {
    this.graph = graph;
    this.heads = new TreeSet<>(before.heads());
    before
        .all()
        .forEach(id -> graph.parents(id).forEach(it -> successors.merge(it, 1, Integer::sum)));
  }

  static RevisionPath find(RevisionGraph graph, AppliedRevisions before, Set<RevisionId> after) {
    PathFinder finder = new PathFinder(graph, before);
    difference(before.all(), after, graph.order().reversed()).forEach(finder::down);
    difference(after, before.all(), graph.order()).forEach(finder::up);
    return new RevisionPath(finder.steps, finder.heads);
  }

  private static List<RevisionId> difference(
      Set<RevisionId> from, Set<RevisionId> without, Comparator<RevisionId> order) {
    Set<RevisionId> difference = new HashSet<>(from);
    difference.removeIf(without::contains);
    return difference.stream().sorted(order).toList();
  }

  private void down(RevisionId id) {
    heads.remove(id);
    for (RevisionId parent : graph.parents(id)) {
      if (successors.merge(parent, -1, Integer::sum) == 0) {
        heads.add(parent);
      }
    }
    steps.add(new Step(id, Direction.DOWNGRADE, heads));
  }

  private void up(RevisionId id) {
    heads.add(id);
    for (RevisionId parent : graph.parents(id)) {
      successors.merge(parent, 1, Integer::sum);
      heads.remove(parent);
    }
    steps.add(new Step(id, Direction.UPGRADE, heads));
  }
}
