package dev.athanor.cli;

import dev.athanor.migration.Migration;
import dev.athanor.migration.RevisionEntry;
import dev.athanor.migration.RevisionIndex;
import dev.athanor.migration.SchemaOperations;
import dev.athanor.revision.RevisionId;
import dev.athanor.revision.RevisionNode;
import java.util.List;

/** Two revisions, then two branches of two each; one has a label, the other depends on it. */
public final class BranchedRevisions implements RevisionIndex {

  @Override
  public String migrationSet() {
    return "branched";
  }

  @Override
  public List<RevisionEntry> revisions() {
    return List.of(
        entry("aaaa1", List.of(), List.of(), List.of()),
        entry("bbbb2", List.of("aaaa1"), List.of(), List.of()),
        entry("cccc3", List.of("bbbb2"), List.of(), List.of("audit")),
        entry("dddd4", List.of("cccc3"), List.of(), List.of()),
        entry("eeee5", List.of("bbbb2"), List.of("audit"), List.of()),
        entry("ffff6", List.of("eeee5"), List.of(), List.of()));
  }

  @Override
  public Migration migration(RevisionId id) {
    return new OneTable("t_" + id);
  }

  private static RevisionEntry entry(
      String id, List<String> down, List<String> dependsOn, List<String> labels) {
    return new RevisionEntry(
        new RevisionNode(
            new RevisionId(id), down.stream().map(RevisionId::new).toList(), dependsOn, labels),
        "make " + id,
        "2026-01-01T00:00:00Z");
  }

  private record OneTable(String name) implements Migration {
    @Override
    public void upgrade(SchemaOperations op) {
      op.execute("create table " + name + " (id int)").down("drop table " + name);
    }

    @Override
    public void downgrade(SchemaOperations op) {
      op.execute("drop table " + name);
    }
  }
}
