package acme.migrations;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Change. */
@Revision(
    id = "1833bfbcbda0",
    down = "51485f968338",
    message = "change",
    created = "2026-01-01T00:02:00Z")
public final class R20260101000200_Change implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.renameType("place", "spot");
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.renameType("spot", "place");
  }
}
