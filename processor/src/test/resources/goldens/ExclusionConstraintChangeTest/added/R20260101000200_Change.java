package acme.migrations;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Change. */
@Revision(
    id = "cb7823d0a029",
    down = "b16bbf527d93",
    message = "change",
    created = "2026-01-01T00:02:00Z")
public final class R20260101000200_Change implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.addExclusionConstraint("ex_booking_room_expression", "Booking")
        .column("room", "=")
        .expression("int4range(starts, ends)", "&&");
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.dropExclusionConstraint("ex_booking_room_expression", "Booking");
  }
}
