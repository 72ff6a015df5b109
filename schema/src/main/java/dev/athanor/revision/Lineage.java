package dev.athanor.revision;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The part of a history that a branch name restricts a target to: the revision so named with all
 * below and all above it. By down revisions only; a dependency does not make two branches one.
 */
final class Lineage {

  /** No restriction. */
  static final Lineage ALL = new Lineage(Optional.empty());

  private final Optional<Set<RevisionId>> members;

  private Lineage(Optional<Set<RevisionId>> members) {
    this.members = members;
  }

  static Lineage of(RevisionGraph graph, RevisionId id) {
    Set<RevisionId> members = downwards(graph, id);
    members.addAll(Traversal.reachable(List.of(id), graph::children));
    return new Lineage(Optional.of(members));
  }

  /** Only what is below the revision, and itself. */
  static Lineage below(RevisionGraph graph, RevisionId id) {
    return new Lineage(Optional.of(downwards(graph, id)));
  }

  /** Those of {@code ids} that belong to it. */
  Set<RevisionId> keep(Set<RevisionId> ids) {
    Set<RevisionId> kept = new TreeSet<>(ids);
    members.ifPresent(kept::retainAll);
    return kept;
  }

  private static Set<RevisionId> downwards(RevisionGraph graph, RevisionId id) {
    return Traversal.reachable(List.of(id), it -> graph.node(it).down());
  }
}
