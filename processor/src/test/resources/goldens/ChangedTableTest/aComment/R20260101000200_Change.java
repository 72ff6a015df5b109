package acme.migrations;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Change. */
@Revision(
    id = "39c0f21043eb",
    down = "521785e4df36",
    message = "change",
    created = "2026-01-01T00:02:00Z")
public final class R20260101000200_Change implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.commentTable("Hero", "it's them");
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.commentTable("Hero", "who saves us");
  }
}
