package acme.migrations;

import static dev.athanor.schema.ColumnTypes.bigint;
import static dev.athanor.schema.ColumnTypes.date;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Change. */
@Revision(
    id = "eb713342bc85",
    down = "344a8102954d",
    message = "change",
    created = "2026-01-01T00:02:00Z")
public final class R20260101000200_Change implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.createTable(
        "Site",
        t -> {
          t.column("id", bigint()).notNull();
          t.column("last_nr", bigint());
          t.column("last_taken", date());
          t.primaryKey("id");
          t.foreignKey("fk_site_last_nr_last_taken", "last_nr", "last_taken")
              .references("Measured", "nr", "taken");
        });
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.dropTable("Site");
  }
}
