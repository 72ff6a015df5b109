package acme.migrations;

import static dev.athanor.schema.Deferrability.INITIALLY_DEFERRED;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Change. */
@Revision(
    id = "e1dae3dcc625",
    down = "7f2e6fa26fed",
    message = "change",
    created = "2026-01-01T00:02:00Z")
public final class R20260101000200_Change implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.dropExclusionConstraint("ex_booking_room_expression", "Booking");
    op.addExclusionConstraint("ex_hours", "Booking")
        .column("room", "=")
        .expression("int4range(starts, ends)", "&&")
        .where("ends > 0")
        .deferrability(INITIALLY_DEFERRED);
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.dropExclusionConstraint("ex_hours", "Booking");
    op.addExclusionConstraint("ex_booking_room_expression", "Booking")
        .column("room", "=")
        .expression("int4range(starts, ends)", "&&");
  }
}
