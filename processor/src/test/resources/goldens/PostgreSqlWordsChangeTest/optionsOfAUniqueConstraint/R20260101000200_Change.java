package acme.migrations;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Change. */
@Revision(
    id = "cd212d0f5fe3",
    down = "786ac5d30e14",
    message = "change",
    created = "2026-01-01T00:02:00Z")
public final class R20260101000200_Change implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.dropUniqueConstraint("uq_hero_name", "Hero");
    op.addUniqueConstraint("uq_hero_name", "Hero", "name").options("deferrable initially deferred");
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.dropUniqueConstraint("uq_hero_name", "Hero");
    op.addUniqueConstraint("uq_hero_name", "Hero", "name");
  }
}
