package dev.athanor.revision;

import static java.util.stream.Collectors.toCollection;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Which revisions the target of a downgrade takes back where a database stands. */
final class DowngradeTarget {

  private final RevisionGraph graph;
  private final AppliedRevisions applied;
  private final TargetResolver resolver;

  DowngradeTarget(RevisionGraph graph, AppliedRevisions applied) {
    this.graph = graph;
    this.applied = applied;
    this.resolver = TargetResolver.of(graph, applied);
  }

  Set<RevisionId> undone(Target target) {
    if (target instanceof Target.Relative relative && relative.from().isEmpty()) {
      RevisionId start = start(relative);
      Lineage lineage = Lineage.below(graph, start);
      Walk walk = new Walk(graph, lineage, relative, "RelativeTarget");
      return above(walk.from(Optional.of(start)), lineage);
    }
    Optional<RevisionId> destination = resolver.resolveOne(target);
    Set<RevisionId> undone = above(destination, resolver.lineage(target.branch()));
    destination
        .filter(id -> undone.isEmpty() && !applied.heads().contains(id))
        .ifPresent(id -> notBelow(target, id));
    return undone;
  }

  /** What continues {@code destination} in the lineage, and all applied that rests on it. */
  private Set<RevisionId> above(Optional<RevisionId> destination, Lineage lineage) {
    Set<RevisionId> roots = destination.map(graph::children).orElseGet(graph::bases);
    Set<RevisionId> undone = graph.withDescendants(lineage.keep(roots));
    undone.retainAll(applied.all());
    return undone;
  }

  private RevisionId start(Target.Relative target) {
    if (target.count() > 0) {
      throw TargetProblems.relative(
          target, "does not go down.", "Downgrade to -1 or more, or upgrade instead.");
    }
    Lineage lineage = resolver.lineage(target.branch());
    Set<RevisionId> starts = lineage.keep(applied.heads());
    if (starts.isEmpty()) {
      starts = lineage.keep(tips());
    }
    if (starts.isEmpty()) {
      throw TargetProblems.relative(
          target, "has nothing to take back: nothing there is applied.", "Upgrade first.");
    }
    if (starts.size() > 1) {
      throw TargetProblems.ambiguousStart(target, starts);
    }
    return starts.iterator().next();
  }

  /** The applied revisions that no applied one continues, though one may depend on them. */
  private Set<RevisionId> tips() {
    return applied.all().stream()
        .filter(id -> graph.children(id).stream().noneMatch(applied.all()::contains))
        .collect(toCollection(TreeSet::new));
  }

  private void notBelow(Target target, RevisionId id) {
    throw TargetProblems.notAncestor(
        "'"
            + target
            + "' cannot be downgraded to: revision "
            + id
            + (applied.all().contains(id)
                ? " is applied, but only because others depend on it; nothing above it is."
                : " is not applied."),
        applied.heads().isEmpty()
            ? "Nothing is applied: there is nothing to take back."
            : "Name a revision below what is applied: "
                + TargetProblems.list(applied.heads())
                + ".");
  }
}
