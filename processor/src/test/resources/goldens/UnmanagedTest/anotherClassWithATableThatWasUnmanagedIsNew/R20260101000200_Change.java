package acme.migrations;

import static dev.athanor.schema.ColumnTypes.bigint;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Change. */
@Revision(
    id = "1b869b50a01d",
    down = "e01ce7674269",
    message = "change",
    created = "2026-01-01T00:02:00Z")
public final class R20260101000200_Change implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.createTable(
        "Team",
        t -> {
          t.column("no", bigint()).notNull();
          t.primaryKey("no");
        });
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.dropTable("Team");
  }
}
