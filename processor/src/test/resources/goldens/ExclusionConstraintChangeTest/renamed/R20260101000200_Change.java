package acme.migrations;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Change. */
@Revision(
    id = "ed0d3fd19c4a",
    down = "7f2e6fa26fed",
    message = "change",
    created = "2026-01-01T00:02:00Z")
public final class R20260101000200_Change implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.renameConstraint("Booking", "ex_booking_room_expression", "ex_hours");
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.renameConstraint("Booking", "ex_hours", "ex_booking_room_expression");
  }
}
