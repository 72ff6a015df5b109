package dev.athanor.processor.recording;

import dev.athanor.problem.Problem;
import dev.athanor.problem.ProblemException;
import dev.athanor.revision.RevisionGraph;
import dev.athanor.revision.RevisionId;
import dev.athanor.revision.RevisionNode;
import dev.athanor.revision.Target;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Where a new revision goes in the graph.
 *
 * @param down the revisions that it continues
 * @param dependsOn what has to be applied before
 * @param labels the branch labels that it gives
 * @param beside the heads that stay heads beside it
 * @param before the graph without it, if it was looked at
 */
record Continuation(
    List<RevisionId> down,
    List<String> dependsOn,
    List<String> labels,
    List<RevisionId> beside,
    Optional<RevisionGraph> before) {

  /** On top of everything. */
  static Continuation of(Collection<RevisionId> heads) {
    return new Continuation(List.copyOf(heads), List.of(), List.of(), List.of(), Optional.empty());
  }

  /**
   * Where a request asks for.
   *
   * @throws ProblemException if that is no place: {@code NotAHead}, or what the graph finds
   */
  static Continuation of(RevisionRequest request, RevisionGraph graph) {
    TreeSet<RevisionId> down = new TreeSet<>();
    request.heads().forEach(text -> down.addAll(graph.resolve(Target.parse(text))));
    if (request.heads().isEmpty()) {
      down.addAll(graph.heads());
    }
    if (!request.splice()) {
      down.forEach(id -> requireHead(id, graph));
    }
    return new Continuation(
        List.copyOf(down),
        request.dependsOn().stream().flatMap(text -> dependency(text, graph)).toList(),
        request.labels(),
        graph.heads().stream().filter(head -> !down.contains(head)).toList(),
        Optional.of(graph));
  }

  RevisionNode node(RevisionId id) {
    return new RevisionNode(id, down, dependsOn, labels);
  }

  /** The heads when it is there. */
  List<RevisionId> heads(RevisionId id) {
    return Stream.concat(beside.stream(), Stream.of(id)).sorted().toList();
  }

  /**
   * Refuses what the compiler would refuse afterwards.
   *
   * @throws ProblemException everything that is wrong with the graph then; several heads only where
   *     they are new
   */
  void requireSound(RevisionId id) {
    before.ifPresent(graph -> requireSound(id, graph));
  }

  private void requireSound(RevisionId id, RevisionGraph before) {
    RevisionGraph after =
        RevisionGraph.of(Stream.concat(before.nodes().stream(), Stream.of(node(id))).toList());
    Optional<Problem> several = after.multipleHeads();
    if (several.isPresent() && before.multipleHeads().isEmpty()) {
      throw new ProblemException(several.get());
    }
  }

  private static void requireHead(RevisionId id, RevisionGraph graph) {
    if (!graph.children(id).isEmpty()) {
      throw PlaceRefusals.notAHead(id, graph.children(id));
    }
  }

  /** A label stays one: it may be given to another revision one day. */
  private static Stream<String> dependency(String text, RevisionGraph graph) {
    return graph.nodes().stream().anyMatch(node -> node.labels().contains(text))
        ? Stream.of(text)
        : graph.resolve(Target.parse(text)).stream().map(RevisionId::value);
  }
}
