package acme.migrations;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Change. */
@Revision(
    id = "1b7dafc3eb50",
    down = "c6b342e59ef2",
    message = "change",
    created = "2026-01-01T00:02:00Z")
public final class R20260101000200_Change implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.renameColumn("Hero", "name", "title");
    op.renameColumn("Hero_AUD", "name", "title");
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.renameColumn("Hero_AUD", "title", "name");
    op.renameColumn("Hero", "title", "name");
  }
}
