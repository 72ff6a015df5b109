package dev.athanor.revision;

import static java.util.stream.Collectors.toCollection;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A graph and a session of commands with what Alembic did, as the README beside the recording
 * describes it. Absent steps, heads or errors are null.
 */
record RecordedSession(List<Node> graph, List<Command> session) {

  record Node(String id, List<String> down, List<String> dependsOn, List<String> labels) {}

  record Command(
      String command,
      String target,
      List<String> steps,
      List<String> heads,
      String error,
      String message) {

    Set<RevisionId> headIds() {
      return heads.stream().map(RevisionId::new).collect(toCollection(TreeSet::new));
    }
  }

  static List<RecordedSession> all() {
    Gson gson = new Gson();
    try (var in = RecordedSession.class.getResourceAsStream("/revision/revision-graph.jsonl")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> gson.fromJson(line, RecordedSession.class))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  RevisionGraph toGraph() {
    return RevisionGraph.of(
        graph.stream()
            .map(
                node ->
                    new RevisionNode(
                        new RevisionId(node.id()),
                        node.down().stream().map(RevisionId::new).toList(),
                        node.dependsOn(),
                        node.labels()))
            .toList());
  }
}
