package acme.migrations;

import static dev.athanor.schema.ColumnTypes.integer;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Change. */
@Revision(
    id = "c1f0a95492d5",
    down = "23929ec9da14",
    message = "change",
    created = "2026-01-01T00:02:00Z")
public final class R20260101000200_Change implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.renameColumn("Booking", "room", "place");
    op.alterColumn("Booking", "place", c -> c.type(integer()).notNull(), c -> c.type(integer()));
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.alterColumn("Booking", "place", c -> c.type(integer()), c -> c.type(integer()).notNull());
    op.renameColumn("Booking", "place", "room");
  }
}
