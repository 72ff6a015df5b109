package dev.athanor.check;

import dev.athanor.revision.RevisionGraph;
import dev.athanor.revision.RevisionId;
import dev.athanor.revision.RevisionNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Compares the revisions of a database with those of a build. */
public final class HeadCheck {

  private final RevisionGraph graph;

  /** Compares with these revisions. */
  public HeadCheck(RevisionGraph graph) {
    this.graph = graph;
  }

  /**
   * Compares.
   *
   * @param applied the checksums of all applied revisions when they were
   * @param halfDone the revisions in between
   * @param checksum the checksum of a revision now
   */
  public HeadReport compare(
      Map<RevisionId, String> applied,
      Set<RevisionId> halfDone,
      Function<RevisionId, String> checksum) {
    List<RevisionId> pending =
        graph.nodes().stream()
            .map(RevisionNode::id)
            .filter(id -> !applied.containsKey(id) && !halfDone.contains(id))
            .toList();
    Set<RevisionId> heads = graph.heads();
    return new HeadReport(
        pending,
        sorted(applied.keySet()).stream().filter(id -> !graph.contains(id)).toList(),
        sorted(halfDone),
        edited(applied, checksum),
        heads.size() > 1 && graph.multipleHeads().isPresent() ? sorted(heads) : List.of());
  }

  /** The revisions that are applied and do something else now. */
  public List<RevisionId> edited(
      Map<RevisionId, String> applied, Function<RevisionId, String> checksum) {
    return graph.nodes().stream()
        .map(RevisionNode::id)
        .filter(applied::containsKey)
        .filter(id -> differ(applied.get(id), checksum.apply(id)))
        .toList();
  }

  /** Checksums of different versions of the canonical form do not compare. */
  private static boolean differ(String before, String now) {
    return version(before).equals(version(now)) && !before.equals(now);
  }

  private static String version(String checksum) {
    return checksum.substring(0, Math.max(0, checksum.indexOf(':')));
  }

  private static List<RevisionId> sorted(Collection<RevisionId> ids) {
    return List.copyOf(new TreeSet<>(ids));
  }
}
