package dev.athanor.processor.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.athanor.migration.Migration;
import dev.athanor.migration.RevisionEntry;
import dev.athanor.migration.RevisionIndex;
import dev.athanor.processor.testing.Golden;
import dev.athanor.revision.RevisionId;
import dev.athanor.revision.RevisionNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

class IndexWriterTest {

  /** As many as a part of the index names; a history of 5,000 shares them to compile in time. */
  private static final int CLASSES = 250;

  @Test
  void namesEachRevision(TestInfo test) {
    List<IndexedRevision> revisions =
        List.of(
            new IndexedRevision(
                new RevisionNode(new RevisionId("a1"), List.of(), List.of(), List.of("heroes")),
                "com.acme.R1",
                "add \"hero\"",
                "2026-11-21T10:30:00Z"),
            new IndexedRevision(
                new RevisionNode(
                    new RevisionId("b2"), List.of(new RevisionId("a1")), List.of("c"), List.of()),
                "com.acme.R2",
                "",
                ""));
    String text = IndexWriter.write("com.acme", IndexWriter.NAME, "sales", revisions);
    Golden.of(test).assertMatches("MigrationIndex.java", text);
    CompiledMigrations compiled = compiled(text, revisions);
    RevisionIndex index = compiled.instance("com.acme.MigrationIndex", RevisionIndex.class);
    assertThat(index.migrationSet()).isEqualTo("sales");
    assertThat(index.revisions()).isEqualTo(entries(revisions));
    assertThat(index.migration(new RevisionId("b2"))).hasToString("R2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> index.migration(new RevisionId("c3")))
        .withMessage("no revision c3");
  }

  @Test
  void indexesNothing() {
    String text = IndexWriter.write("com.acme", IndexWriter.NAME, "", List.of());
    RevisionIndex index =
        compiled(text, List.of()).instance("com.acme.MigrationIndex", RevisionIndex.class);
    assertThat(index.revisions()).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> index.migration(new RevisionId("a")));
  }

  @Test
  void loadsOnlyTheMigrationThatIsAskedFor() {
    List<IndexedRevision> revisions = new ArrayList<>();
    List<RevisionId> down = List.of();
    for (int i = 0; i < 5_000; i++) {
      RevisionId id = new RevisionId("revision_" + i);
      revisions.add(
          new IndexedRevision(
              new RevisionNode(id, down, List.of(), List.of()),
              "com.acme.R" + i % CLASSES,
              "revision number " + i,
              "2026-11-21T10:30:00Z"));
      down = List.of(id);
    }
    CompiledMigrations compiled =
        compiled(IndexWriter.write("com.acme", IndexWriter.NAME, "", revisions), revisions);
    RevisionIndex index = compiled.instance("com.acme.MigrationIndex", RevisionIndex.class);
    assertThat(index.revisions()).isEqualTo(entries(revisions));
    assertThat(index.migration(new RevisionId("revision_4999"))).hasToString("R249");
    for (int i = 0; i < CLASSES; i++) {
      assertThat(compiled.isLoaded("com.acme.R" + i)).isEqualTo(i == 249);
    }
  }

  @Test
  void listsIndexesForTheServiceLoader() {
    assertThat(IndexWriter.service(List.of("b.MigrationIndex", "a.MigrationIndex")))
        .isEqualTo("a.MigrationIndex\nb.MigrationIndex\n");
  }

  private static List<RevisionEntry> entries(List<IndexedRevision> revisions) {
    return revisions.stream()
        .map(one -> new RevisionEntry(one.node(), one.message(), one.created()))
        .toList();
  }

  private static CompiledMigrations compiled(String index, List<IndexedRevision> revisions) {
    Map<String, String> sources = new LinkedHashMap<>();
    sources.put("com.acme.MigrationIndex", index);
    for (IndexedRevision revision : revisions) {
      String name = revision.className().substring("com.acme.".length());
      sources.put(
          revision.className(),
          """
          package com.acme;
          public final class %1$s implements %2$s {
            public void upgrade(dev.athanor.migration.SchemaOperations op) {}
            public void downgrade(dev.athanor.migration.SchemaOperations op) {}
            public String toString() { return "%1$s"; }
          }
          """
              .formatted(name, Migration.class.getName()));
    }
    return CompiledMigrations.of(sources);
  }
}
