package dev.athanor.plan;

import dev.athanor.migration.RevisionEntry;
import dev.athanor.migration.RevisionIndex;
import dev.athanor.operation.Operation;
import dev.athanor.operation.SchemaEditor;
import dev.athanor.problem.ProblemException;
import dev.athanor.revision.RevisionGraph;
import dev.athanor.revision.RevisionId;
import dev.athanor.revision.RevisionNode;
import dev.athanor.schema.Schema;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The schema below a revision, as far as migrations tell what they do. Made of migrations and not
 * of the database, so that a plan is the same before and after a crash.
 */
final class FoldedHistory {

  private final RevisionIndex index;
  private final RevisionGraph graph;
  private final Function<RevisionId, List<Operation>> upgrades;

  FoldedHistory(
      RevisionIndex index, RevisionGraph graph, Function<RevisionId, List<Operation>> upgrades) {
    this.index = index;
    this.graph = graph;
    this.upgrades = upgrades;
  }

  /** What a revision is applied to; takes as long as all the migrations below it. */
  SchemaEditor below(RevisionId id) {
    Set<RevisionId> known =
        index.revisions().stream()
            .map(RevisionEntry::node)
            .map(RevisionNode::id)
            .collect(Collectors.toSet());
    Set<RevisionId> below = graph.ancestors(id);
    SchemaEditor schema = new SchemaEditor(Schema.EMPTY);
    graph.nodes().stream()
        .map(RevisionNode::id)
        .filter(below::contains)
        .filter(known::contains)
        .forEach(revision -> apply(upgrades.apply(revision), schema));
    return schema;
  }

  /** What a revision has made. */
  SchemaEditor with(RevisionId id) {
    SchemaEditor schema = below(id);
    apply(upgrades.apply(id), schema);
    return schema;
  }

  static void apply(List<Operation> operations, SchemaEditor schema) {
    operations.forEach(operation -> apply(operation, schema));
  }

  private static void apply(Operation operation, SchemaEditor schema) {
    try {
      operation.applyTo(schema);
    } catch (ProblemException unknown) {
      // It is about something that SQL by hand made, of which nothing is known.
      return;
    }
  }
}
