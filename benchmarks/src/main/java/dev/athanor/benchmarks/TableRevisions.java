package dev.athanor.benchmarks;

import static dev.athanor.schema.ColumnTypes.bigint;
import static dev.athanor.schema.ColumnTypes.bool;
import static dev.athanor.schema.ColumnTypes.integer;
import static dev.athanor.schema.ColumnTypes.numeric;
import static dev.athanor.schema.ColumnTypes.timestamp;
import static dev.athanor.schema.ColumnTypes.varchar;

import dev.athanor.migration.Migration;
import dev.athanor.migration.RevisionEntry;
import dev.athanor.migration.RevisionIndex;
import dev.athanor.migration.SchemaOperations;
import dev.athanor.revision.RevisionId;
import dev.athanor.revision.RevisionNode;
import java.util.List;
import java.util.stream.IntStream;

/** A chain of revisions, each of which creates a table of eight columns and an index of it. */
record TableRevisions(int count) implements RevisionIndex {

  private static final String PREFIX = "r";

  @Override
  public String migrationSet() {
    return "";
  }

  @Override
  public List<RevisionEntry> revisions() {
    return IntStream.range(0, count).mapToObj(TableRevisions::entry).toList();
  }

  @Override
  public Migration migration(RevisionId id) {
    return new TableMigration("item_" + id.value());
  }

  private static RevisionEntry entry(int number) {
    List<RevisionId> down = number == 0 ? List.of() : List.of(id(number - 1));
    RevisionNode node = new RevisionNode(id(number), down, List.of(), List.of());
    return new RevisionEntry(node, "create table " + number, "2026-01-01T00:00:00Z");
  }

  private static RevisionId id(int number) {
    return new RevisionId(PREFIX + number);
  }

  private record TableMigration(String table) implements Migration {

    @Override
    public void upgrade(SchemaOperations op) {
      op.createTable(
          table,
          t -> {
            t.column("id", bigint()).notNull().identity();
            t.column("name", varchar(255)).notNull();
            t.column("description", varchar(1000));
            t.column("amount", numeric(19, 2));
            t.column("quantity", integer()).notNull().defaultValue(0);
            t.column("active", bool()).notNull().defaultValue(true);
            t.column("created", timestamp(6));
            t.column("changed", timestamp(6));
            t.primaryKey("id");
          });
      op.createIndex("ix_" + table + "_name", table, "name");
    }

    @Override
    public void downgrade(SchemaOperations op) {
      op.dropTable(table);
    }
  }
}
