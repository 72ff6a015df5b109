package dev.athanor.plan;

import dev.athanor.migration.RevisionEntry;
import dev.athanor.migration.RevisionIndex;
import dev.athanor.operation.Operation;
import dev.athanor.operation.SchemaEditor;
import dev.athanor.revision.RevisionGraph;
import dev.athanor.revision.RevisionId;
import dev.athanor.revision.RevisionNode;
import dev.athanor.schema.Schema;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The schema below a revision, as far as migrations tell what they do. Made of migrations and not
 * of the database, so that a plan is the same before and after a crash.
 *
 * <p>It is one schema that moves with the revision that is asked for, up and down: a step to the
 * next one costs as much as that one's migration, however many there are below.
 */
final class FoldedHistory {

  private final RevisionGraph graph;
  private final Function<RevisionId, List<Operation>> upgrades;
  private final Set<RevisionId> known = new HashSet<>();
  private final SchemaEditor schema = new SchemaEditor(Schema.EMPTY);
  private final List<Folded> folded = new ArrayList<>();

  /** The places of those behind which the schema is what they and all below them have made. */
  private final Map<RevisionId, Integer> whole = new HashMap<>();

  private Optional<TriedOperations> trial = Optional.empty();

  FoldedHistory(
      RevisionIndex index, RevisionGraph graph, Function<RevisionId, List<Operation>> upgrades) {
    this.graph = graph;
    this.upgrades = upgrades;
    for (RevisionEntry revision : index.revisions()) {
      known.add(revision.node().id());
    }
  }

  /** What a revision is applied to, to try operations on it until this history is asked again. */
  TriedOperations below(RevisionId id) {
    endTrial();
    onlyParent(id).ifPresentOrElse(this::moveTo, () -> moveAlong(below(graph, id)));
    return newTrial();
  }

  /** What a revision has made, to try operations on it until this history is asked again. */
  TriedOperations with(RevisionId id) {
    endTrial();
    moveTo(id);
    return newTrial();
  }

  private TriedOperations newTrial() {
    TriedOperations operations = new TriedOperations(schema);
    trial = Optional.of(operations);
    return operations;
  }

  /** Before the schema moves, because a migration may refuse to record on the way. */
  private void endTrial() {
    trial.ifPresent(TriedOperations::takeBack);
    trial = Optional.empty();
  }

  private void moveTo(RevisionId id) {
    Deque<RevisionId> missing = new ArrayDeque<>();
    RevisionId next = id;
    while (!whole.containsKey(next)) {
      missing.push(next);
      Optional<RevisionId> parent = onlyParent(next);
      if (parent.isEmpty()) {
        moveAlong(below(graph, next));
        missing.forEach(this::addWhole);
        return;
      }
      next = parent.get();
    }
    removeBehind(whole.get(next) + 1);
    missing.forEach(this::addWhole);
  }

  private void moveAlong(List<RevisionId> way) {
    int common = 0;
    while (common < Math.min(way.size(), folded.size())
        && way.get(common).equals(folded.get(common).id())) {
      common++;
    }
    removeBehind(common);
    way.subList(common, way.size()).forEach(this::add);
  }

  private void add(RevisionId id) {
    List<Operation> recorded = known.contains(id) ? upgrades.apply(id) : List.of();
    TriedOperations operations = new TriedOperations(schema);
    operations.apply(recorded);
    folded.add(new Folded(id, operations));
  }

  private void addWhole(RevisionId id) {
    add(id);
    whole.put(id, folded.size() - 1);
  }

  private void removeBehind(int count) {
    while (folded.size() > count) {
      Folded last = folded.remove(folded.size() - 1);
      last.operations().takeBack();
      whole.remove(last.id());
    }
  }

  private Optional<RevisionId> onlyParent(RevisionId id) {
    RevisionNode node = graph.node(id);
    return node.dependsOn().isEmpty() && node.down().size() == 1
        ? Optional.of(node.down().get(0))
        : Optional.empty();
  }

  private static List<RevisionId> below(RevisionGraph graph, RevisionId id) {
    Set<RevisionId> ancestors = graph.ancestors(id);
    return graph.nodes().stream().map(RevisionNode::id).filter(ancestors::contains).toList();
  }

  /** A revision whose operations are part of the schema. */
  private record Folded(RevisionId id, TriedOperations operations) {}
}
