package acme.migrations;

import static dev.athanor.schema.ColumnTypes.integer;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Change. */
@Revision(
    id = "d12abe51ef29",
    down = "cbdb1bd73c18",
    message = "change",
    created = "2026-01-01T00:02:00Z")
public final class R20260101000200_Change implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.alterColumn(
        "Hero",
        "power",
        c -> c.type(integer()).notNull(),
        c -> c.type(integer()).notNull().defaultValue(7));
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.alterColumn(
        "Hero",
        "power",
        c -> c.type(integer()).notNull().defaultValue(7),
        c -> c.type(integer()).notNull());
  }
}
