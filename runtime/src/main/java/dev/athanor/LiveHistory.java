package dev.athanor;

import dev.athanor.history.AppliedRevision;
import dev.athanor.history.BatchMember;
import dev.athanor.history.RevisionState;
import dev.athanor.migration.RevisionEntry;
import dev.athanor.revision.RevisionGraph;
import dev.athanor.revision.RevisionId;
import dev.athanor.revision.RevisionNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The revisions of a build beside those of a database, at one moment. */
final class LiveHistory {

  private final RevisionGraph build;
  private final RevisionGraph everything;
  private final Map<RevisionId, AppliedRevision> rows = new LinkedHashMap<>();
  private final Map<RevisionId, String> messages = new LinkedHashMap<>();
  private final List<RevisionId> halfDone = new ArrayList<>();

  LiveHistory(List<RevisionEntry> entries, List<AppliedRevision> applied) {
    applied.forEach(row -> rows.put(row.id(), row));
    applied.forEach(row -> messages.put(row.id(), row.message()));
    applied.stream().filter(row -> !row.state().isSettled()).forEach(this::addHalfDone);
    entries.forEach(entry -> messages.put(entry.node().id(), entry.message()));
    List<RevisionNode> nodes = entries.stream().map(RevisionEntry::node).toList();
    build = RevisionGraph.of(nodes);
    everything = unknown().isEmpty() ? build : withUnknown(nodes);
  }

  /** The revisions of the build. */
  RevisionGraph build() {
    return build;
  }

  /** These and the ones that only the database knows. */
  RevisionGraph everything() {
    return everything;
  }

  Map<RevisionId, AppliedRevision> rows() {
    return rows;
  }

  String message(RevisionId id) {
    return messages.getOrDefault(id, "");
  }

  /** The revisions that only the database knows. */
  Set<RevisionId> unknown() {
    return rows.keySet().stream()
        .filter(id -> !build.contains(id))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The revisions that are applied as a whole. */
  Set<RevisionId> settled() {
    return rows.values().stream()
        .filter(row -> row.state().isSettled())
        .map(AppliedRevision::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The revisions that are neither applied nor not, in the order in which they were begun. */
  List<AppliedRevision> halfDone() {
    return halfDone.stream().map(rows::get).toList();
  }

  /** What is applied once that which is half done is done. */
  Set<RevisionId> soonApplied() {
    Set<RevisionId> applied = settled();
    halfDone().stream()
        .filter(row -> row.state() == RevisionState.UPGRADING)
        .forEach(row -> applied.add(row.id()));
    return applied;
  }

  /** The checksums of the revisions that are applied as a whole. */
  Map<RevisionId, String> checksums() {
    return settled().stream().collect(Collectors.toMap(id -> id, id -> rows.get(id).checksum()));
  }

  /** Those that were to be executed in one go with it may be begun as well. */
  private void addHalfDone(AppliedRevision row) {
    halfDone.add(row.id());
    for (BatchMember member : row.journal().batch()) {
      if (!member.node().id().equals(row.id())) {
        halfDone.add(member.node().id());
        rows.put(member.node().id(), row.begunWith(member));
      }
    }
  }

  /** A down revision that neither side knows cannot be walked to, so it is left out. */
  private RevisionGraph withUnknown(List<RevisionNode> nodes) {
    Map<RevisionId, RevisionNode> all = new LinkedHashMap<>();
    nodes.forEach(node -> all.put(node.id(), node));
    unknown().forEach(id -> all.put(id, rows.get(id).node()));
    unknown()
        .forEach(
            id -> {
              RevisionNode node = all.get(id);
              all.put(
                  id,
                  new RevisionNode(
                      id,
                      node.down().stream().filter(all::containsKey).toList(),
                      node.dependsOn().stream()
                          .filter(needed -> all.containsKey(new RevisionId(needed)))
                          .toList(),
                      List.of()));
            });
    return RevisionGraph.of(all.values());
  }
}
