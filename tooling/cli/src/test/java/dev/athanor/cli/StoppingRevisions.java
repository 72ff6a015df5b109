package dev.athanor.cli;

import static dev.athanor.schema.ColumnTypes.bigint;

import dev.athanor.migration.Migration;
import dev.athanor.migration.RevisionEntry;
import dev.athanor.migration.RevisionIndex;
import dev.athanor.migration.SchemaOperations;
import dev.athanor.revision.RevisionId;
import dev.athanor.revision.RevisionNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** A revision that stops in its middle when it runs for the first time, and leaves a file. */
public final class StoppingRevisions implements RevisionIndex {

  @Override
  public String migrationSet() {
    return "stopping";
  }

  @Override
  public List<RevisionEntry> revisions() {
    return List.of(
        new RevisionEntry(
            new RevisionNode(new RevisionId("aaa1"), List.of(), List.of(), List.of()), "stop", ""));
  }

  @Override
  public Migration migration(RevisionId id) {
    return new Stopping();
  }

  private static final class Stopping implements Migration {
    @Override
    public void upgrade(SchemaOperations op) {
      op.createTable("hero_before", t -> t.column("id", bigint()).notNull());
      op.execute("insert into hero_before (id) values (1)");
      op.run("stop once", connection -> stopUnless(Path.of(System.getenv("ATHANOR_TEST_MARKER"))));
      op.createTable("hero_after", t -> t.column("id", bigint()).notNull());
    }

    @Override
    public void downgrade(SchemaOperations op) {
      op.dropTable("hero_after");
      op.dropTable("hero_before");
    }

    private static void stopUnless(Path marker) {
      if (Files.notExists(marker)) {
        try {
          Files.createFile(marker);
          new CountDownLatch(1).await();
        } catch (IOException | InterruptedException e) {
          throw new IllegalStateException(e);
        }
      }
    }
  }
}
