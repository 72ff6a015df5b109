package acme.migrations;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Change. */
@Revision(
    id = "413b1e644df0",
    down = "03efdd5c795a",
    message = "change",
    created = "2026-01-01T00:02:00Z")
public final class R20260101000200_Change implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.renameColumn("Hero", "town", "city");
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.renameColumn("Hero", "city", "town");
  }
}
