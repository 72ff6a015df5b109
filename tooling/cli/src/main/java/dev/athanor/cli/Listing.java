package dev.athanor.cli;

import com.google.gson.JsonObject;
import dev.athanor.history.AppliedRevision;
import dev.athanor.migration.RevisionEntry;
import dev.athanor.migration.RevisionIndex;
import dev.athanor.revision.RevisionGraph;
import dev.athanor.revision.RevisionId;
import dev.athanor.revision.RevisionNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Revisions as lines for people and as objects for programs. */
final class Listing {

  private final RevisionGraph graph;
  private final Set<RevisionId> current;
  private final Map<RevisionId, RevisionEntry> entries = new LinkedHashMap<>();

  /**
   * A listing.
   *
   * @param current what to mark as current
   */
  Listing(RevisionIndex index, Set<RevisionId> current) {
    this.graph = Application.graph(index);
    this.current = current;
    index.revisions().forEach(entry -> entries.put(entry.node().id(), entry));
  }

  /** A revision of the build. */
  Line known(RevisionId id) {
    RevisionEntry entry = entries.get(id);
    return line(entry.node(), entry.message(), Optional.empty());
  }

  /** A revision of the database. */
  Line applied(AppliedRevision row) {
    RevisionEntry entry = entries.get(row.id());
    return entry == null
        ? line(row.node(), row.message(), Optional.of(row))
        : line(entry.node(), entry.message(), Optional.of(row));
  }

  /** A revision of either. */
  Line line(RevisionNode node, String message, Optional<AppliedRevision> row) {
    RevisionEntry entry = entries.get(node.id());
    return new Line(
        node, message, marks(node), entry == null ? "" : entry.created(), row, entry != null);
  }

  private List<String> marks(RevisionNode node) {
    List<String> marks = new ArrayList<>(node.labels());
    boolean known = entries.containsKey(node.id());
    add(marks, known && graph.heads().contains(node.id()), "head");
    add(marks, current.contains(node.id()), "current");
    add(marks, known && graph.branchPoints().contains(node.id()), "branchpoint");
    add(marks, node.isMergePoint(), "mergepoint");
    add(marks, !known, "not in this build");
    return marks;
  }

  private static void add(List<String> marks, boolean applies, String mark) {
    if (applies) {
      marks.add(mark);
    }
  }

  /** One revision. */
  record Line(
      RevisionNode node,
      String message,
      List<String> marks,
      String created,
      Optional<AppliedRevision> row,
      boolean known) {

    String text() {
      return node.id()
          + (marks.isEmpty() ? "" : " (" + String.join(", ", marks) + ")")
          + (message.isEmpty() ? "" : " " + message);
    }

    String details() {
      return RevisionDetails.text(this);
    }

    JsonObject json() {
      return RevisionDetails.json(this);
    }

    String down() {
      return node.isBase()
          ? "base"
          : String.join(", ", node.down().stream().map(RevisionId::value).toList());
    }
  }
}
