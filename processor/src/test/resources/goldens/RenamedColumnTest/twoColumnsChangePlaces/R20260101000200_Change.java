package acme.migrations;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Change. */
@Revision(
    id = "257d5c8d6ad9",
    down = "dbd33a3f3c74",
    message = "change",
    created = "2026-01-01T00:02:00Z")
public final class R20260101000200_Change implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.renameColumn("Hero", "a", "athanor_rename_1");
    op.renameColumn("Hero", "b", "a");
    op.renameColumn("Hero", "athanor_rename_1", "b");
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.renameColumn("Hero", "b", "athanor_rename_1");
    op.renameColumn("Hero", "a", "b");
    op.renameColumn("Hero", "athanor_rename_1", "a");
  }
}
