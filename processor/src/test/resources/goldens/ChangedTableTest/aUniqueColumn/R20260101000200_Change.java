package acme.migrations;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Change. */
@Revision(
    id = "0eb954aa0951",
    down = "97373bd2a066",
    message = "change",
    created = "2026-01-01T00:02:00Z")
public final class R20260101000200_Change implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.addUniqueConstraint("uq_hero_name", "Hero", "name");
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.dropUniqueConstraint("uq_hero_name", "Hero");
  }
}
