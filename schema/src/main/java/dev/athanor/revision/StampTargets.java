package dev.athanor.revision;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which heads a database has after it was declared to be at some targets. */
final class StampTargets {

  private final RevisionGraph graph;
  private final AppliedRevisions applied;
  private final TargetResolver resolver;

  StampTargets(RevisionGraph graph, AppliedRevisions applied) {
    this.graph = graph;
    this.applied = applied;
    this.resolver = TargetResolver.of(graph, applied);
  }

  Set<RevisionId> heads(List<Target> targets) {
    Set<RevisionId> heads = new HashSet<>(applied.heads());
    Set<RevisionId> destinations = new HashSet<>();
    for (Target target : targets) {
      Set<RevisionId> resolved = resolver.resolve(target);
      Set<RevisionId> replaced = resolved.isEmpty() ? cleared(target) : related(resolved);
      checkOverlap(target, resolved, replaced, destinations);
      heads.removeAll(replaced);
      destinations.addAll(resolved);
    }
    heads.addAll(destinations);
    return heads;
  }

  /** What {@code base} clears: the whole history, or a branch with all that it is tied to. */
  private Set<RevisionId> cleared(Target target) {
    return target
        .branch()
        .map(name -> related(Set.of(resolver.branchRevision(name))))
        .orElse(applied.heads());
  }

  private Set<RevisionId> related(Collection<RevisionId> ids) {
    Set<RevisionId> related = graph.withAncestors(ids);
    related.addAll(graph.withDescendants(ids));
    return related;
  }

  private static void checkOverlap(
      Target target, Set<RevisionId> resolved, Set<RevisionId> replaced, Set<RevisionId> others) {
    for (RevisionId other : new TreeSet<>(others)) {
      if (replaced.contains(other) && !resolved.contains(other)) {
        throw TargetProblems.error(
            "OverlappingTargets",
            "'" + target + "' would replace revision " + other + ", which is another target.",
            "Name only the upper one of two revisions: it includes what lies below.");
      }
    }
  }
}
