package dev.athanor.revision;

import dev.athanor.problem.ProblemException;
import java.util.List;
import java.util.Set;

/** A stretch of the graph for people to read, newest first, both ends included. */
public final class RevisionHistory {

  private final RevisionGraph graph;
  private final TargetResolver resolver;

  private RevisionHistory(RevisionGraph graph, AppliedRevisions applied) {
    this.graph = graph;
    this.resolver = TargetResolver.of(graph, applied);
  }

  /**
   * The revisions of {@code range}. A start of {@code -N} counts down from the end, an end of
   * {@code +N} up from the start, as far as there are revisions. A start with a branch keeps to the
   * ends that are on it.
   *
   * @param current what is applied, for {@code current}: heads or all
   * @throws ProblemException if an end means nothing in this graph, or the start is not below the
   *     end
   */
  public static List<RevisionNode> of(
      RevisionGraph graph, TargetRange range, Set<RevisionId> current) {
    return new RevisionHistory(graph, AppliedRevisions.of(graph, current)).read(range);
  }

  private List<RevisionNode> read(TargetRange range) {
    Set<RevisionId> upper =
        counts(range.end())
            ? walk(
                range,
                (Target.Relative) range.end(),
                range.start(),
                resolver.resolve(range.start()))
            : resolver.lineage(range.start().branch()).keep(resolver.resolve(range.end()));
    Set<RevisionId> lower =
        counts(range.start())
            ? walk(range, (Target.Relative) range.start(), range.end(), upper)
            : resolver.resolve(range.start());
    Set<RevisionId> between = graph.withAncestors(upper);
    if (!between.containsAll(lower)) {
      throw TargetProblems.notAncestor(
          "The start of '" + range + "' is not below its end.", "Swap the ends, or name another.");
    }
    if (!lower.isEmpty()) {
      between.retainAll(Traversal.reachable(lower, graph::children));
    }
    return between.stream().sorted(graph.order().reversed()).map(graph::node).toList();
  }

  private static boolean counts(Target target) {
    return target instanceof Target.Relative relative && relative.from().isEmpty();
  }

  private Set<RevisionId> walk(
      TargetRange range, Target.Relative target, Target other, Set<RevisionId> from) {
    if (target.count() > 0 != target.equals(range.end())) {
      throw TargetProblems.relative(
          target, "counts out of the range '" + range + "'.", "Write start:+N or -N:end.");
    }
    if (from.size() > 1) {
      throw TargetProblems.multipleHeads(other, from);
    }
    return new Walk(graph, resolver.lineage(target.branch()), target, "RelativeTarget")
        .clippedFrom(from.stream().findFirst())
        .<Set<RevisionId>>map(Set::of)
        .orElse(Set.of());
  }
}
