package dev.athanor.revision;

import static java.util.stream.Collectors.toCollection;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What the target of an upgrade means where a database stands. */
final class UpgradeTarget {

  private final RevisionGraph graph;
  private final AppliedRevisions applied;
  private final TargetResolver resolver;

  UpgradeTarget(RevisionGraph graph, AppliedRevisions applied) {
    this.graph = graph;
    this.applied = applied;
    this.resolver = TargetResolver.of(graph, applied);
  }

  Set<RevisionId> resolve(Target target) {
    return target instanceof Target.Relative relative && relative.from().isEmpty()
        ? Set.of(counted(relative))
        : resolver.resolve(target);
  }

  private RevisionId counted(Target.Relative target) {
    if (target.count() < 0) {
      throw TargetProblems.relative(
          target, "does not go up.", "Upgrade to +1 or more, or downgrade instead.");
    }
    Lineage lineage = resolver.lineage(target.branch());
    Set<RevisionId> start = lineage.keep(applied.heads());
    if (start.isEmpty()) {
      start = tips(lineage);
    }
    if (start.size() > 1) {
      throw TargetProblems.ambiguousStart(target, start);
    }
    Optional<RevisionId> first = start.stream().findFirst();
    return new Walk(graph, lineage, target, "RelativeTarget").from(first).orElseThrow();
  }

  /** Where the applied part of a lineage ends: at the branch point, if none of the branch is. */
  private Set<RevisionId> tips(Lineage lineage) {
    Set<RevisionId> active = lineage.keep(applied.all());
    return active.stream()
        .filter(id -> graph.successors(id).stream().noneMatch(active::contains))
        .collect(toCollection(TreeSet::new));
  }
}
