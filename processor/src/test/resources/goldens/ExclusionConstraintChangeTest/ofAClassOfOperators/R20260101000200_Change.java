package acme.migrations;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Change. */
@Revision(
    id = "a6dcce865b31",
    down = "d443d4754f16",
    message = "change",
    created = "2026-01-01T00:02:00Z")
public final class R20260101000200_Change implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.addExclusionConstraint("ex_booking_zone", "Booking").column("zone", "&&", "inet_ops");
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.dropExclusionConstraint("ex_booking_zone", "Booking");
  }
}
