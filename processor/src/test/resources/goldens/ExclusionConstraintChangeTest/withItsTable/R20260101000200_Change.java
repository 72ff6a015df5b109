package acme.migrations;

import static dev.athanor.schema.ColumnTypes.bigint;
import static dev.athanor.schema.ColumnTypes.integer;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Change. */
@Revision(
    id = "24c6bee3205f",
    down = "ef23a03aabbe",
    message = "change",
    created = "2026-01-01T00:02:00Z")
public final class R20260101000200_Change implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.requireExtension("btree_gist");
    op.createTable(
        "Booking",
        t -> {
          t.column("id", bigint()).notNull();
          t.column("ends", integer()).notNull();
          t.column("room", integer()).notNull();
          t.column("starts", integer()).notNull();
          t.primaryKey("id");
          t.exclusion("ex_booking_room_expression")
              .column("room", "=")
              .expression("int4range(starts, ends)", "&&");
        });
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.dropTable("Booking");
    op.releaseExtension("btree_gist");
  }
}
