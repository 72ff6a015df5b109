package dev.athanor.testing.migration;

import dev.athanor.migration.SchemaOperations;
import dev.athanor.schema.ColumnTypes;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Revisions of 20 operations of every kind each, some of which would be seen if they ran twice or
 * not at all.
 */
public final class LongHistory {

  /** How many operations a revision has. */
  public static final int OPERATIONS = 20;

  private LongHistory() {}

  /** So many revisions of it. */
  public static TestRevisions of(int revisions) {
    TestRevisions history = new TestRevisions();
    for (int i = 1; i <= revisions; i++) {
      String name = "m" + i;
      history.add("r" + i, op -> upgrade(op, name), op -> downgrade(op, name));
    }
    return history;
  }

  private static void upgrade(SchemaOperations op, String name) {
    op.createTable(
        name,
        table -> {
          table.column("id", ColumnTypes.bigint()).notNull();
          table.column("n", ColumnTypes.integer()).notNull();
          table.primaryKey("id");
          table.index("ix_" + name, "n");
        });
    op.execute("insert into " + name + " values (1, 0)");
    op.execute("update " + name + " set n = n + 1");
    op.createTable(name + "_old", table -> table.column("id", ColumnTypes.bigint()).notNull());
    op.addColumn(name, "label", ColumnTypes.varchar(20)).comment("a label");
    op.execute("update " + name + " set n = n + 10, label = 'x'");
    op.renameTable(name + "_old", name + "_new");
    op.addPrimaryKey(name + "_new", "id");
    op.createIndex("ix_" + name + "_label", name, "label");
    op.run("count on", connection -> add(connection, name));
    op.addForeignKey("fk_" + name, name + "_new", "id").references(name, "id");
    op.dropIndex("ix_" + name + "_label", name);
    op.renameColumn(name, "label", "title");
    op.createSequence("seq_" + name);
    op.renameSequence("seq_" + name, "sq_" + name);
    op.execute("update " + name + " set n = n + 1000");
    op.alterColumn(
        name,
        "title",
        from -> from.type(ColumnTypes.varchar(20)),
        to -> to.type(ColumnTypes.varchar(50)).notNull());
    op.addUniqueConstraint("uq_" + name, name, "title");
    op.dropForeignKey("fk_" + name, name + "_new");
    op.execute("insert into " + name + "_new values (1)");
  }

  private static void downgrade(SchemaOperations op, String name) {
    op.dropSequence("sq_" + name);
    op.dropTable(name + "_new");
    op.dropTable(name);
  }

  private static void add(Connection connection, String name) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("update " + name + " set n = n + 100");
    }
  }
}
