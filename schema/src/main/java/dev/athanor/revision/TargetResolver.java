package dev.athanor.revision;

import dev.athanor.problem.ProblemException;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/**
 * Says which revisions a {@link Target} means in a graph. {@code base} is no revision: the empty
 * set. A count without a symbol starts where only the command knows, so it is refused here.
 */
final class TargetResolver {

  private final RevisionGraph graph;
  private final Optional<Set<RevisionId>> current;

  /**
   * @param current the applied heads; empty without a database
   */
  TargetResolver(RevisionGraph graph, Optional<Set<RevisionId>> current) {
    this.graph = graph;
    this.current = current;
  }

  static TargetResolver of(RevisionGraph graph, AppliedRevisions applied) {
    return new TargetResolver(graph, Optional.of(applied.heads()));
  }

  Set<RevisionId> resolve(Target target) {
    return target instanceof Target.Absolute absolute
        ? absolute(absolute)
        : walked((Target.Relative) target).<Set<RevisionId>>map(Set::of).orElse(Set.of());
  }

  /** The only revision that {@code target} means; empty for base. */
  Optional<RevisionId> resolveOne(Target target) {
    Set<RevisionId> found = resolve(target);
    if (found.size() > 1) {
      throw TargetProblems.multipleHeads(target, found);
    }
    return found.stream().findFirst();
  }

  /** The lineage of the revision that a target's branch names; everything where it has none. */
  Lineage lineage(Optional<String> branch) {
    return branch.map(name -> Lineage.of(graph, branchRevision(name))).orElse(Lineage.ALL);
  }

  /** The revision that a branch is named by: the one with the label, or the revision itself. */
  RevisionId branchRevision(String branch) {
    Set<RevisionId> found = candidates(branch);
    if (found.isEmpty()) {
      throw TargetProblems.unknownBranch(branch);
    }
    return only(branch, found);
  }

  private Set<RevisionId> absolute(Target.Absolute target) {
    if (target.symbol() instanceof Symbol.Name name) {
      return Set.of(named(name.value(), target.branch()));
    }
    return switch ((Symbol.Keyword) target.symbol()) {
      case HEAD -> head(target);
      case HEADS -> target.branch().isEmpty() ? graph.realHeads() : heads(target);
      case BASE -> lineage(target.branch()).keep(Set.of());
      case CURRENT -> lineage(target.branch()).keep(current(target));
    };
  }

  private Set<RevisionId> current(Target target) {
    return current.orElseThrow(
        () ->
            TargetProblems.relative(
                target, "has no meaning without a database.", "Name a revision instead."));
  }

  private Set<RevisionId> head(Target target) {
    Set<RevisionId> heads = heads(target);
    if (heads.size() > 1) {
      throw TargetProblems.multipleHeads(target, heads);
    }
    return heads;
  }

  private Set<RevisionId> heads(Target target) {
    return lineage(target.branch()).keep(graph.heads());
  }

  private RevisionId named(String name, Optional<String> branch) {
    Set<RevisionId> found = candidates(name);
    Set<RevisionId> inside = lineage(branch).keep(found);
    if (found.isEmpty()) {
      throw new ProblemException(TargetProblems.unknownRevision(name));
    }
    if (inside.isEmpty()) {
      throw TargetProblems.notOnBranch(found.iterator().next(), branch.orElseThrow());
    }
    return only(name, inside);
  }

  private Set<RevisionId> candidates(String name) {
    return graph
        .index()
        .named(name)
        .map(node -> Collections.singleton(node.id()))
        .orElseGet(() -> graph.index().beginningWith(name));
  }

  private static RevisionId only(String name, Set<RevisionId> found) {
    if (found.size() > 1) {
      throw TargetProblems.ambiguousRevision(name, found);
    }
    return found.iterator().next();
  }

  private Optional<RevisionId> walked(Target.Relative target) {
    Symbol from =
        target
            .from()
            .orElseThrow(
                () ->
                    TargetProblems.relative(
                        target,
                        "counts from where the database is, which has no meaning here.",
                        "Name the revision to count from, as in head-1."));
    return new Walk(graph, lineage(target.branch()), target, "WalkedTooFar")
        .from(resolveOne(new Target.Absolute(target.branch(), from)));
  }
}
