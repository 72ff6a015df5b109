package dev.athanor.benchmarks;

import static dev.athanor.schema.ColumnTypes.bigint;
import static dev.athanor.schema.ColumnTypes.bool;
import static dev.athanor.schema.ColumnTypes.integer;
import static dev.athanor.schema.ColumnTypes.numeric;
import static dev.athanor.schema.ColumnTypes.timestamp;
import static dev.athanor.schema.ColumnTypes.varchar;

import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Creates a table of eight columns and an index of it. */
record NewTable(String table) implements Migration {

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
