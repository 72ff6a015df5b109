package dev.athanor.revision;

import static java.util.Collections.unmodifiableSet;
import static java.util.stream.Collectors.toCollection;

import dev.athanor.problem.Problem;
import dev.athanor.problem.ProblemException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The revisions of one history and how they follow each other. Sound by construction and immutable,
 * so that whoever holds one need not ask again. What it answers never depends on the order in which
 * the revisions were given; the sets that it answers with iterate by id.
 *
 * <p>Two kinds of edges: a <em>down revision</em> is continued, a <em>dependency</em> only has to
 * be applied first. Heads, bases, children and branch points go by down revisions alone; ancestors
 * and order by both.
 */
public final class RevisionGraph {

  private final RevisionIndex index;
  private final Map<RevisionId, RevisionNode> nodes = new LinkedHashMap<>();
  private final Map<RevisionId, Integer> positions = new HashMap<>();
  private final Map<RevisionId, Set<RevisionId>> parents = new HashMap<>();
  private final Map<RevisionId, Set<RevisionId>> children = new HashMap<>();
  private final Map<RevisionId, Set<RevisionId>> dependents = new HashMap<>();

  private RevisionGraph(RevisionIndex index) {
    this.index = index;
    for (RevisionNode node : index.nodes()) {
      parents.put(node.id(), index.parents(node));
      node.down().forEach(down -> link(children, down, node.id()));
      index.dependencies(node).forEach(needed -> link(dependents, needed, node.id()));
    }
    List<RevisionId> tips =
        index.nodes().stream()
            .map(RevisionNode::id)
            .filter(id -> successors(id).isEmpty())
            .toList();
    for (RevisionId id : Traversal.postorder(tips, parents::get)) {
      positions.put(id, positions.size());
      nodes.put(id, index.named(id.value()).orElseThrow());
    }
  }

  /**
   * The graph of {@code nodes}.
   *
   * @throws ProblemException with everything that {@link #check} finds
   */
  public static RevisionGraph of(Collection<RevisionNode> nodes) {
    RevisionIndex index = new RevisionIndex(nodes);
    List<Problem> problems = check(index);
    if (!problems.isEmpty()) {
      throw new ProblemException(problems, null);
    }
    return new RevisionGraph(index);
  }

  /** Everything that keeps {@code nodes} from being a graph; several heads do not. */
  public static List<Problem> check(Collection<RevisionNode> nodes) {
    return check(new RevisionIndex(nodes));
  }

  private static List<Problem> check(RevisionIndex index) {
    return GraphRule.ALL.stream().flatMap(rule -> rule.check(index)).toList();
  }

  /** All revisions, each after its down revisions and dependencies, branch by branch. */
  public List<RevisionNode> nodes() {
    return List.copyOf(nodes.values());
  }

  /**
   * The revision with this full id.
   *
   * @throws ProblemException {@code UnknownRevision}
   */
  public RevisionNode node(RevisionId id) {
    if (!contains(id)) {
      throw new ProblemException(TargetProblems.unknownRevision(id.value()));
    }
    return nodes.get(id);
  }

  /** Whether there is a revision with this full id. */
  public boolean contains(RevisionId id) {
    return nodes.containsKey(id);
  }

  /** The revisions that no other one continues. */
  public Set<RevisionId> heads() {
    return select(node -> children(node.id()).isEmpty());
  }

  /** The heads that no other revision depends on either: applying them applies everything. */
  public Set<RevisionId> realHeads() {
    return select(node -> successors(node.id()).isEmpty());
  }

  /** The revisions that continue no other one. */
  public Set<RevisionId> bases() {
    return select(RevisionNode::isBase);
  }

  /** The revisions that several others continue. */
  public Set<RevisionId> branchPoints() {
    return select(node -> children(node.id()).size() > 1);
  }

  /** The revisions that continue this one. */
  public Set<RevisionId> children(RevisionId id) {
    return unmodifiableSet(children.getOrDefault(node(id).id(), Set.of()));
  }

  /** Its dependencies, labels resolved to the revisions that carry them. */
  public Set<RevisionId> dependencies(RevisionId id) {
    return index.dependencies(node(id));
  }

  /**
   * Everything that has to be applied before this revision: all down revisions and dependencies.
   */
  public Set<RevisionId> ancestors(RevisionId id) {
    Set<RevisionId> ancestors = new TreeSet<>(withAncestors(List.of(node(id).id())));
    ancestors.remove(id);
    return ancestors;
  }

  /**
   * The one fault that a sound graph may still have: {@code MultipleHeads}, about the first head
   * that {@code label@head} cannot single out, if there are several such.
   */
  public Optional<Problem> multipleHeads() {
    return MultipleHeads.check(this);
  }

  /**
   * What a target means without a database; no revision for {@code base}.
   *
   * @throws ProblemException if it means nothing in this graph, or is {@code current}
   */
  public Set<RevisionId> resolve(Target target) {
    return new TargetResolver(this, Optional.empty()).resolve(target);
  }

  /**
   * What a target means where a database stands; no revision for {@code base}.
   *
   * @param current what is applied: heads or all
   * @throws ProblemException if it means nothing in this graph
   */
  public Set<RevisionId> resolve(Target target, Set<RevisionId> current) {
    return TargetResolver.of(this, AppliedRevisions.of(this, current)).resolve(target);
  }

  RevisionIndex index() {
    return index;
  }

  /** Down revisions and dependencies. */
  Set<RevisionId> parents(RevisionId id) {
    return parents.get(id);
  }

  /** The revisions that continue this one or depend on it. */
  Collection<RevisionId> successors(RevisionId id) {
    Set<RevisionId> all = new TreeSet<>(children.getOrDefault(id, Set.of()));
    all.addAll(dependents.getOrDefault(id, Set.of()));
    return all;
  }

  Set<RevisionId> withAncestors(Collection<RevisionId> ids) {
    return Traversal.reachable(ids, this::parents);
  }

  Set<RevisionId> withDescendants(Collection<RevisionId> ids) {
    return Traversal.reachable(ids, this::successors);
  }

  /** For sorting revisions so that each comes after what it needs. */
  Comparator<RevisionId> order() {
    return Comparator.comparing(positions::get);
  }

  private Set<RevisionId> select(Predicate<RevisionNode> condition) {
    return nodes.values().stream()
        .filter(condition)
        .map(RevisionNode::id)
        .collect(toCollection(TreeSet::new));
  }

  private static void link(Map<RevisionId, Set<RevisionId>> edges, RevisionId from, RevisionId to) {
    edges.computeIfAbsent(from, id -> new TreeSet<>()).add(to);
  }
}
