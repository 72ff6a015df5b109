package dev.athanor.revision;

import static dev.athanor.revision.Graphs.ids;

import java.util.Arrays;
import java.util.List;

/** Runs commands on graphs and writes what they do as text: {@code steps => heads}. */
final class Moves {

  private Moves() {}

  static String upgrade(RevisionGraph graph, String current, String target) {
    return text(RevisionPath.upgrade(graph, ids(current), Target.parse(target)));
  }

  static String downgrade(RevisionGraph graph, String current, String target) {
    return text(RevisionPath.downgrade(graph, ids(current), Target.parse(target)));
  }

  /** The heads afterwards. */
  static String stamp(RevisionGraph graph, String current, String... targets) {
    List<Target> parsed = Arrays.stream(targets).map(Target::parse).toList();
    return Graphs.text(RevisionPath.stamp(graph, ids(current), parsed).heads());
  }

  private static String text(RevisionPath path) {
    return (Graphs.text(path.steps().stream().map(Step::revision).toList())
            + " => "
            + Graphs.text(path.heads()))
        .strip();
  }
}
