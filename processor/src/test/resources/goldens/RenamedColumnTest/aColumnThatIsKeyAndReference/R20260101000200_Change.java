package acme.migrations;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Change. */
@Revision(
    id = "62fe47fe077a",
    down = "6df2897ce156",
    message = "change",
    created = "2026-01-01T00:02:00Z")
public final class R20260101000200_Change implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.renameColumn("Hero", "team_id", "group_id");
    op.renameConstraint("Hero", "fk_hero_team_id", "fk_hero_group_id");
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.renameConstraint("Hero", "fk_hero_group_id", "fk_hero_team_id");
    op.renameColumn("Hero", "group_id", "team_id");
  }
}
