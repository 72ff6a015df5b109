package acme.migrations;

import static dev.athanor.schema.ColumnTypes.bigint;
import static dev.athanor.schema.ColumnTypes.date;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Change. */
@Revision(
    id = "4b5b4f351ee6",
    down = "474ad4246b05",
    message = "change",
    created = "2026-01-01T00:02:00Z")
public final class R20260101000200_Change implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.createTable(
        "m2",
        t -> {
          t.column("id", bigint()).notNull();
          t.column("taken", date()).notNull();
          t.primaryKey("id", "taken");
          t.partitioned().byList("taken");
        });
    op.dropTable("Measurement");
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.createTable(
        "Measurement",
        t -> {
          t.column("id", bigint()).notNull();
          t.column("taken", date()).notNull();
          t.primaryKey("id", "taken");
          t.partitioned().byRange("taken");
        });
    op.dropTable("m2");
  }
}
