package dev.athanor.testing.migration;

import dev.athanor.migration.Migration;
import dev.athanor.migration.RevisionEntry;
import dev.athanor.migration.RevisionIndex;
import dev.athanor.migration.SchemaOperations;
import dev.athanor.revision.RevisionId;
import dev.athanor.revision.RevisionNode;
import dev.athanor.schema.ColumnTypes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** An index whose migrations are lambdas. Each revision continues the one before it. */
public final class TestRevisions implements RevisionIndex {

  private final List<RevisionEntry> entries = new ArrayList<>();
  private final Map<RevisionId, Migration> migrations = new HashMap<>();
  private int created;

  /** Adds a revision behind the last one. */
  public TestRevisions add(
      String id, Consumer<SchemaOperations> upgrade, Consumer<SchemaOperations> downgrade) {
    String[] down =
        entries.isEmpty()
            ? new String[0]
            : new String[] {entries.get(entries.size() - 1).node().id().value()};
    return add(id, List.of(down), upgrade, downgrade);
  }

  /** Adds a revision behind those. */
  public TestRevisions add(
      String id,
      List<String> down,
      Consumer<SchemaOperations> upgrade,
      Consumer<SchemaOperations> downgrade) {
    RevisionId name = new RevisionId(id);
    RevisionNode node =
        new RevisionNode(name, down.stream().map(RevisionId::new).toList(), List.of(), List.of());
    entries.add(new RevisionEntry(node, "message of " + id, ""));
    migrations.put(name, new Recorded(upgrade, downgrade));
    return this;
  }

  /** Adds revisions that create a table each, and drop it again. */
  public TestRevisions tables(String... ids) {
    Arrays.stream(ids).forEach(this::table);
    return this;
  }

  private void table(String id) {
    add(
        id,
        op ->
            op.createTable(
                "t_" + id,
                table -> {
                  table.column("id", ColumnTypes.bigint()).notNull();
                  table.primaryKey("id");
                }),
        op -> op.dropTable("t_" + id));
  }

  /** How many migrations were asked for. */
  public int created() {
    return created;
  }

  @Override
  public String migrationSet() {
    return "";
  }

  @Override
  public List<RevisionEntry> revisions() {
    return List.copyOf(entries);
  }

  @Override
  public Migration migration(RevisionId id) {
    created++;
    return migrations.get(id);
  }

  private record Recorded(Consumer<SchemaOperations> up, Consumer<SchemaOperations> down)
      implements Migration {

    @Override
    public void upgrade(SchemaOperations op) {
      up.accept(op);
    }

    @Override
    public void downgrade(SchemaOperations op) {
      down.accept(op);
    }
  }
}
