package dev.athanor.revision;

import static java.util.Collections.unmodifiableSet;

import dev.athanor.problem.Problem;
import dev.athanor.problem.ProblemException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a database has applied, as the graph sees it: everything, and the heads of it that say it
 * all. A head is an applied revision that no other applied one continues or depends on.
 */
public final class AppliedRevisions {

  private final Set<RevisionId> all;
  private final Set<RevisionId> heads;

  private AppliedRevisions(Set<RevisionId> all, Set<RevisionId> heads) {
    this.all = unmodifiableSet(all);
    this.heads = unmodifiableSet(heads);
  }

  /**
   * Reads off a database. Every applied revision may be given, or the heads alone, or anything
   * between: whatever lies below a given one counts as applied.
   *
   * @throws ProblemException an {@code UnknownAppliedRevision} for each id that the graph lacks
   */
  public static AppliedRevisions of(RevisionGraph graph, Collection<RevisionId> ids) {
    List<Problem> unknown = unknown(graph, ids);
    if (!unknown.isEmpty()) {
      throw new ProblemException(unknown, null);
    }
    Set<RevisionId> below = new HashSet<>();
    ids.forEach(id -> below.addAll(graph.parents(id)));
    Set<RevisionId> heads = new TreeSet<>(ids);
    heads.removeAll(graph.withAncestors(below));
    return new AppliedRevisions(graph.withAncestors(heads), heads);
  }

  /**
   * Compares the complete list of what a database has applied with the graph: an {@code
   * UnknownAppliedRevision} for each id that the graph lacks, an {@code UnappliedAncestor} for each
   * revision that was slipped in below an applied one afterwards and never ran.
   */
  public static List<Problem> check(RevisionGraph graph, Set<RevisionId> all) {
    List<Problem> problems = unknown(graph, all);
    if (!problems.isEmpty()) {
      return problems;
    }
    return graph.withAncestors(all).stream()
        .filter(id -> !all.contains(id))
        .sorted(graph.order())
        .map(AppliedRevisions::unapplied)
        .toList();
  }

  /** Everything applied. */
  public Set<RevisionId> all() {
    return all;
  }

  /** The heads, by id: what Alembic keeps in its version table. */
  public Set<RevisionId> heads() {
    return heads;
  }

  private static List<Problem> unknown(RevisionGraph graph, Collection<RevisionId> ids) {
    return ids.stream()
        .filter(id -> !graph.contains(id))
        .sorted()
        .map(
            id ->
                Problem.error(
                    "UnknownAppliedRevision",
                    id,
                    "The database has applied revision " + id + ", which this build does not know.",
                    "Run a build that contains it: the database may be ahead of this one, or belong"
                        + " to another history. If the revision was deleted, restore it."))
        .toList();
  }

  private static Problem unapplied(RevisionId id) {
    return Problem.error(
        "UnappliedAncestor",
        id,
        "Revision " + id + " lies below an applied revision but was never applied.",
        "It was put there later. Downgrade below it and upgrade again, or move it above what is"
            + " applied.");
  }
}
