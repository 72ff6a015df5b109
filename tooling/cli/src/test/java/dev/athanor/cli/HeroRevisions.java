package dev.athanor.cli;

import static dev.athanor.schema.ColumnTypes.bigint;
import static dev.athanor.schema.ColumnTypes.varchar;

import dev.athanor.migration.Migration;
import dev.athanor.migration.RevisionEntry;
import dev.athanor.migration.RevisionIndex;
import dev.athanor.migration.SchemaOperations;
import dev.athanor.revision.RevisionId;
import dev.athanor.revision.RevisionNode;
import java.util.List;

/** A history of two revisions: a table, and a column of it. */
public final class HeroRevisions implements RevisionIndex {

  private static final RevisionId TABLE = new RevisionId("aaa1");
  private static final RevisionId COLUMN = new RevisionId("bbb2");

  @Override
  public String migrationSet() {
    return "";
  }

  @Override
  public List<RevisionEntry> revisions() {
    return List.of(
        new RevisionEntry(new RevisionNode(TABLE, List.of(), List.of(), List.of()), "add hero", ""),
        new RevisionEntry(
            new RevisionNode(COLUMN, List.of(TABLE), List.of(), List.of()), "add name", ""));
  }

  @Override
  public Migration migration(RevisionId id) {
    return id.equals(TABLE) ? new AddHero() : new AddName();
  }

  private static final class AddHero implements Migration {
    @Override
    public void upgrade(SchemaOperations op) {
      op.createTable("hero", t -> t.column("id", bigint()).notNull());
    }

    @Override
    public void downgrade(SchemaOperations op) {
      op.dropTable("hero");
    }
  }

  private static final class AddName implements Migration {
    @Override
    public void upgrade(SchemaOperations op) {
      op.addColumn("hero", "name", varchar(40));
    }

    @Override
    public void downgrade(SchemaOperations op) {
      op.dropColumn("hero", "name");
    }
  }
}
