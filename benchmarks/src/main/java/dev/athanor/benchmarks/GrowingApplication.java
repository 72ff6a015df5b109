package dev.athanor.benchmarks;

import static dev.athanor.schema.ColumnTypes.bigint;
import static dev.athanor.schema.ColumnTypes.bool;
import static dev.athanor.schema.ColumnTypes.integer;
import static dev.athanor.schema.ColumnTypes.numeric;
import static dev.athanor.schema.ColumnTypes.timestamp;
import static dev.athanor.schema.ColumnTypes.varchar;

import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/**
 * What an application becomes revision by revision: every fifth one creates a table that refers to
 * the one before, the four after it change that table.
 */
record GrowingApplication(int number) implements Migration {

  private static final int CHANGES = 5;

  @Override
  public void upgrade(SchemaOperations op) {
    String table = table(number / CHANGES);
    switch (number % CHANGES) {
      case 0 -> create(op, table);
      case 1 -> {
        op.addColumn(table, "code", varchar(80));
        op.createIndex("ix_" + table + "_code", table, "code");
      }
      case 2 -> op.addColumn(table, "quantity", integer()).notNull().defaultValue(0);
      case 3 -> {
        op.execute("update " + table + " set description = name where description is null");
        op.alterColumn(
            table, "description", c -> c.type(varchar(1000)), c -> c.type(varchar(1000)).notNull());
      }
      default -> op.renameColumn(table, "amount", "total");
    }
  }

  @Override
  public void downgrade(SchemaOperations op) {
    String table = table(number / CHANGES);
    switch (number % CHANGES) {
      case 0 -> op.dropTable(table);
      case 1 -> {
        op.dropIndex("ix_" + table + "_code", table);
        op.dropColumn(table, "code");
      }
      case 2 -> op.dropColumn(table, "quantity");
      case 3 ->
          op.alterColumn(
              table,
              "description",
              c -> c.type(varchar(1000)).notNull(),
              c -> c.type(varchar(1000)));
      default -> op.renameColumn(table, "total", "amount");
    }
  }

  private void create(SchemaOperations op, String table) {
    op.createTable(
        table,
        t -> {
          t.column("id", bigint()).notNull().identity();
          t.column("name", varchar(255)).notNull();
          t.column("description", varchar(1000));
          t.column("amount", numeric(19, 2));
          t.column("active", bool()).notNull().defaultValue(true);
          t.column("created", timestamp(6));
          t.column("changed", timestamp(6));
          t.column("owner_id", bigint());
          t.primaryKey("id");
          t.unique("uq_" + table + "_name", "name");
          if (number > 0) {
            t.foreignKey("fk_" + table + "_owner_id", "owner_id")
                .references(table(number / CHANGES - 1), "id");
          }
        });
    op.createIndex("ix_" + table + "_owner_id", table, "owner_id");
  }

  private static String table(int number) {
    return "item_" + number;
  }
}
