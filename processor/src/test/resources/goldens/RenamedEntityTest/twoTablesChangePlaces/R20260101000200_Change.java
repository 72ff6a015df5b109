package acme.migrations;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Change. */
@Revision(
    id = "fce9afa8aa20",
    down = "39bcfac38820",
    message = "change",
    created = "2026-01-01T00:02:00Z")
public final class R20260101000200_Change implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.renameTable("a", "athanor_rename_1");
    op.renameTable("b", "a");
    op.renameTable("athanor_rename_1", "b");
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.renameTable("b", "athanor_rename_1");
    op.renameTable("a", "b");
    op.renameTable("athanor_rename_1", "a");
  }
}
