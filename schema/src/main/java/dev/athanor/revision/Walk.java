package dev.athanor.revision;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Counts revisions up or down along down revisions. Upwards it keeps to its lineage; where more
 * than one way is left it refuses to choose. A start that is empty is base.
 */
final class Walk {

  private final RevisionGraph graph;
  private final Lineage lineage;
  private final Target.Relative target;
  private final String tooFar;

  /**
   * @param tooFar the code of the problem that there are fewer revisions than counted
   */
  Walk(RevisionGraph graph, Lineage lineage, Target.Relative target, String tooFar) {
    this.graph = graph;
    this.lineage = lineage;
    this.target = target;
    this.tooFar = tooFar;
  }

  /** Where the count ends. */
  Optional<RevisionId> from(Optional<RevisionId> start) {
    return go(start, false);
  }

  /** Where the count ends, or the graph, if that comes first. */
  Optional<RevisionId> clippedFrom(Optional<RevisionId> start) {
    return go(start, true);
  }

  private Optional<RevisionId> go(Optional<RevisionId> start, boolean clip) {
    Optional<RevisionId> at = start;
    for (int walked = 0; walked < Math.abs(target.count()); walked++) {
      Set<RevisionId> next = target.count() > 0 ? above(at) : below(at);
      if (target.count() > 0 ? next.isEmpty() : at.isEmpty()) {
        if (clip) {
          return at;
        }
        throw TargetProblems.walkedTooFar(target, walked, tooFar);
      }
      if (next.size() > 1) {
        throw TargetProblems.ambiguousWalk(target, at, next);
      }
      at = next.stream().findFirst();
    }
    return at;
  }

  private Set<RevisionId> above(Optional<RevisionId> at) {
    return lineage.keep(at.map(graph::children).orElseGet(graph::bases));
  }

  private Set<RevisionId> below(Optional<RevisionId> at) {
    return at.<Set<RevisionId>>map(id -> new TreeSet<>(graph.node(id).down())).orElse(Set.of());
  }
}
