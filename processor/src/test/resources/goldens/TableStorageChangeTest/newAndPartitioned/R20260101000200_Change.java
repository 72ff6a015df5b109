package acme.migrations;

import static dev.athanor.schema.ColumnTypes.bigint;
import static dev.athanor.schema.ColumnTypes.date;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Change. */
@Revision(
    id = "8fa9e4b3d7d9",
    down = "c08d43c75122",
    message = "change",
    created = "2026-01-01T00:02:00Z")
public final class R20260101000200_Change implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.createTable(
        "Measurement",
        t -> {
          t.column("id", bigint()).notNull();
          t.column("taken", date()).notNull();
          t.primaryKey("id", "taken");
          t.partitioned().byRange("taken").withDefault();
        });
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.dropTable("Measurement");
  }
}
