package acme.migrations;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Change. */
@Revision(
    id = "b9cf1e57a902",
    down = "c6b342e59ef2",
    message = "change",
    created = "2026-01-01T00:02:00Z")
public final class R20260101000200_Change implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.renameColumn("Hero", "name", "full_name");
    op.renameColumn("Hero_AUD", "name", "full_name");
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.renameColumn("Hero_AUD", "full_name", "name");
    op.renameColumn("Hero", "full_name", "name");
  }
}
