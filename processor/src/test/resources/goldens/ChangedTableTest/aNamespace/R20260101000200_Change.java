package acme.migrations;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Change. */
@Revision(
    id = "1986d1f51e3d",
    down = "0a0d3a515693",
    message = "change",
    created = "2026-01-01T00:02:00Z")
public final class R20260101000200_Change implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.createSchema("saga");
    op.renameTable("Hero", "saga.Hero");
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.renameTable("saga.Hero", "Hero");
    op.dropSchema("saga");
  }
}
