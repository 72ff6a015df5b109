package acme.migrations;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Change. */
@Revision(
    id = "f0a1fd64a206",
    down = "2ddf9b75211a",
    message = "change",
    created = "2026-01-01T00:02:00Z")
public final class R20260101000200_Change implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.renameConstraint("Hero", "fk_hero_team_id", "of_team");
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.renameConstraint("Hero", "of_team", "fk_hero_team_id");
  }
}
