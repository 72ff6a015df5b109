package acme.migrations;

import static dev.athanor.schema.ColumnTypes.bigint;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Change. */
@Revision(
    id = "4a0f0693c951",
    down = "c08d43c75122",
    message = "change",
    created = "2026-01-01T00:02:00Z")
public final class R20260101000200_Change implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.createTable(
        "Page",
        t -> {
          t.column("id", bigint()).notNull();
          t.column("site_id", bigint());
          t.primaryKey("id");
          t.foreignKey("fk_page_site_id", "site_id").references("Site", "id");
          t.unlogged();
        });
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.dropTable("Page");
  }
}
