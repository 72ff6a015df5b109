package com.acme;

import dev.athanor.migration.Migration;
import dev.athanor.migration.RevisionEntry;
import dev.athanor.migration.RevisionIndex;
import dev.athanor.revision.RevisionId;
import dev.athanor.revision.RevisionNode;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The revisions, as the compiler found them.
 */
@Generated("dev.athanor.processor.AthanorProcessor")
public final class MigrationIndex implements RevisionIndex {
  @Override
  public String migrationSet() {
    return "sales";
  }

  @Override
  public List<RevisionEntry> revisions() {
    List<RevisionEntry> entries = new ArrayList<>();
    Part1.addTo(entries);
    return List.copyOf(entries);
  }

  @Override
  public Migration migration(RevisionId id) {
    Migration migration = Part1.migration(id.value());
    if (migration != null) {
      return migration;
    }
    throw new IllegalArgumentException("no revision " + id);
  }

  private static final class Part1 {
    static void addTo(List<RevisionEntry> entries) {
      entries.add(
          new RevisionEntry(
              new RevisionNode(new RevisionId("a1"), List.of(), List.of(), List.of("heroes")),
              "add \"hero\"",
              "2026-11-21T10:30:00Z"));
      entries.add(
          new RevisionEntry(
              new RevisionNode(new RevisionId("b2"), List.of(new RevisionId("a1")), List.of("c"), List.of()),
              "",
              ""));
    }

    static Migration migration(String id) {
      switch (id) {
        case "a1":
          return new com.acme.R1();
        case "b2":
          return new com.acme.R2();
        default:
          return null;
      }
    }
  }
}
