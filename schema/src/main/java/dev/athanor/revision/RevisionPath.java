package dev.athanor.revision;

import static java.util.Collections.unmodifiableSet;

import dev.athanor.problem.ProblemException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The way from what a database has applied to what a target asks for: which revisions, in which
 * direction and order, and the applied heads after each. Pure, so that a plan can be shown before
 * anything runs.
 *
 * <p>Each of the three commands only says which revisions are to be applied afterwards; the steps
 * are the difference, in the order of the graph. {@code current} may list the applied heads or
 * every applied revision. An id in it that the graph lacks is an {@code UnknownAppliedRevision}.
 *
 * @param steps in the order of execution
 * @param heads the applied heads at the end, by id
 */
public record RevisionPath(List<Step> steps, Set<RevisionId> heads) {

  public RevisionPath {
    steps = List.copyOf(steps);
    heads = unmodifiableSet(new TreeSet<>(heads));
  }

  /**
   * Applies the target and all that it needs; nothing where it is applied already.
   *
   * @throws ProblemException if the target means nothing in this graph or cannot be reached upwards
   */
  public static RevisionPath upgrade(RevisionGraph graph, Set<RevisionId> current, Target target) {
    AppliedRevisions applied = AppliedRevisions.of(graph, current);
    Set<RevisionId> after = new HashSet<>(applied.all());
    after.addAll(graph.withAncestors(new UpgradeTarget(graph, applied).resolve(target)));
    return PathFinder.find(graph, applied, after);
  }

  /**
   * Takes back everything above the target, on its branch if it names one, and all that depends on
   * what is taken back.
   *
   * @throws ProblemException if the target means nothing in this graph or is not below what is
   *     applied
   */
  public static RevisionPath downgrade(
      RevisionGraph graph, Set<RevisionId> current, Target target) {
    AppliedRevisions applied = AppliedRevisions.of(graph, current);
    Set<RevisionId> after = new HashSet<>(applied.all());
    after.removeAll(new DowngradeTarget(graph, applied).undone(target));
    return PathFinder.find(graph, applied, after);
  }

  /**
   * Declares the targets applied, in place of the applied heads above and below them; heads of
   * other branches stay. The steps say which revisions the record gains and loses; none of them is
   * to be run.
   *
   * @throws ProblemException if a target means nothing in this graph or one lies below another
   */
  public static RevisionPath stamp(
      RevisionGraph graph, Set<RevisionId> current, List<Target> targets) {
    AppliedRevisions applied = AppliedRevisions.of(graph, current);
    Set<RevisionId> heads = new StampTargets(graph, applied).heads(targets);
    return PathFinder.find(graph, applied, graph.withAncestors(heads));
  }
}
