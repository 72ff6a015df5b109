package dev.athanor;

import dev.athanor.migration.Migration;
import dev.athanor.migration.RevisionEntry;
import dev.athanor.migration.RevisionIndex;
import dev.athanor.revision.RevisionId;
import dev.athanor.revision.RevisionNode;
import dev.athanor.testing.migration.TestDatabase;
import java.util.List;
import javax.sql.DataSource;

/** An application whose database is at head. */
final class HeadStarter implements RevisionIndex {

  public static void main(String[] arguments) {
    DataSource source = TestDatabase.h2(arguments[0]);
    TestDatabase.execute(
        source,
        "create table athanor_history (revision varchar(64), state varchar(16), format integer)",
        "insert into athanor_history values ('a1', 'applied', 1)");
    if (Migrator.builder(source)
        .revisions(new HeadStarter())
        .build()
        .upgrade()
        .completed()
        .isEmpty()) {
      System.out.println("at head");
    }
  }

  @Override
  public String migrationSet() {
    return "";
  }

  @Override
  public List<RevisionEntry> revisions() {
    RevisionNode node = new RevisionNode(new RevisionId("a1"), List.of(), List.of(), List.of());
    return List.of(new RevisionEntry(node, "", ""));
  }

  @Override
  public Migration migration(RevisionId id) {
    throw new IllegalStateException("loaded " + id);
  }
}
