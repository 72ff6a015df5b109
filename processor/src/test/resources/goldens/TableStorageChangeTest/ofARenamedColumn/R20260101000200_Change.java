package acme.migrations;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Change. */
@Revision(
    id = "9ca4ceb3e1e8",
    down = "b75b1ef5e602",
    message = "change",
    created = "2026-01-01T00:02:00Z")
public final class R20260101000200_Change implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.renameColumn("Measurement", "taken", "day");
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.renameColumn("Measurement", "day", "taken");
  }
}
