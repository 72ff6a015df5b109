package dev.athanor.revision;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dev.athanor.problem.Problem;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Two revisions must not share an id: the history table could not tell which of them ran. */
final class DuplicateRevisionId implements GraphRule {

  @Override
  public Stream<Problem> check(RevisionIndex index) {
    Map<RevisionId, Long> counts =
        index.nodes().stream().collect(groupingBy(RevisionNode::id, TreeMap::new, counting()));
    return counts.entrySet().stream()
        .filter(count -> count.getValue() > 1)
        .map(
            count ->
                Problem.error(
                    "DuplicateRevisionId",
                    count.getKey(),
                    count.getValue() + " revisions have the id " + count.getKey() + ".",
                    "Give a new id to each copy that no database has applied yet, or delete it."));
  }
}
