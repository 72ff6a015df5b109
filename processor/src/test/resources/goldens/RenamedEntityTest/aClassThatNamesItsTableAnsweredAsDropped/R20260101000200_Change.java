package acme.migrations;

import static dev.athanor.schema.ColumnTypes.bigint;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Change. */
@Revision(
    id = "4e82f1a63632",
    down = "53832fdeecd2",
    message = "change",
    created = "2026-01-01T00:02:00Z")
public final class R20260101000200_Change implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.createTable(
        "Idol",
        t -> {
          t.column("id", bigint()).notNull();
          t.primaryKey("id");
        });
    op.dropTable("Hero");
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.createTable(
        "Hero",
        t -> {
          t.column("id", bigint()).notNull();
          t.primaryKey("id");
        });
    op.dropTable("Idol");
  }
}
