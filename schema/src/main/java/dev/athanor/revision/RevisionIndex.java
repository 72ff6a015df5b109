package dev.athanor.revision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Revisions by name, before anybody knows whether they make a graph: what the {@link GraphRule}s
 * look at. Sorted, so that neither problems nor orders depend on how the revisions were found.
 */
final class RevisionIndex {

  private final List<RevisionNode> nodes;
  private final NavigableMap<String, RevisionNode> byId = new TreeMap<>();
  private final NavigableMap<String, RevisionNode> byLabel = new TreeMap<>();

  RevisionIndex(Collection<RevisionNode> nodes) {
    List<RevisionNode> sorted = new ArrayList<>(nodes);
    sorted.sort(Comparator.comparing(RevisionNode::id));
    this.nodes = List.copyOf(sorted);
    for (RevisionNode node : this.nodes) {
      byId.putIfAbsent(node.id().value(), node);
      node.labels().forEach(label -> byLabel.putIfAbsent(label, node));
    }
  }

  /** All of them, duplicates too, by id. */
  List<RevisionNode> nodes() {
    return nodes;
  }

  boolean contains(RevisionId id) {
    return byId.containsKey(id.value());
  }

  /** The revision with exactly this id or, failing that, this label. */
  Optional<RevisionNode> named(String name) {
    return Optional.ofNullable(byId.getOrDefault(name, byLabel.get(name)));
  }

  /** The revisions one of whose names is longer than three characters and begins so. */
  Set<RevisionId> beginningWith(String prefix) {
    Set<RevisionId> found = new TreeSet<>();
    for (NavigableMap<String, RevisionNode> names : List.of(byId, byLabel)) {
      names
          .subMap(prefix, prefix + Character.MAX_VALUE)
          .forEach((name, node) -> addLong(name, node, found));
    }
    return found;
  }

  /** The down revisions and dependencies of {@code node} that exist, each once. */
  Set<RevisionId> parents(RevisionNode node) {
    Set<RevisionId> parents = new LinkedHashSet<>(node.down());
    parents.removeIf(id -> !contains(id));
    parents.addAll(dependencies(node));
    return parents;
  }

  /** The dependencies of {@code node} that exist, each once, labels resolved. */
  Set<RevisionId> dependencies(RevisionNode node) {
    Set<RevisionId> dependencies = new LinkedHashSet<>();
    node.dependsOn().forEach(name -> named(name).ifPresent(found -> dependencies.add(found.id())));
    return dependencies;
  }

  private static void addLong(String name, RevisionNode node, Set<RevisionId> found) {
    if (name.length() > 3) {
      found.add(node.id());
    }
  }
}
