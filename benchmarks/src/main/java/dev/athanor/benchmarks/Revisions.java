package dev.athanor.benchmarks;

import dev.athanor.migration.Migration;
import dev.athanor.migration.RevisionEntry;
import dev.athanor.migration.RevisionIndex;
import dev.athanor.revision.RevisionId;
import dev.athanor.revision.RevisionNode;
import java.util.List;
import java.util.stream.IntStream;

/** A chain of revisions. */
record Revisions(History history, int count) implements RevisionIndex {

  private static final String PREFIX = "r";

  @Override
  public String migrationSet() {
    return "";
  }

  @Override
  public List<RevisionEntry> revisions() {
    return IntStream.range(0, count).mapToObj(Revisions::entry).toList();
  }

  @Override
  public Migration migration(RevisionId id) {
    return history.migration(Integer.parseInt(id.value().substring(PREFIX.length())));
  }

  private static RevisionEntry entry(int number) {
    List<RevisionId> down = number == 0 ? List.of() : List.of(id(number - 1));
    RevisionNode node = new RevisionNode(id(number), down, List.of(), List.of());
    return new RevisionEntry(node, "revision " + number, "2026-01-01T00:00:00Z");
  }

  private static RevisionId id(int number) {
    return new RevisionId(PREFIX + number);
  }
}
