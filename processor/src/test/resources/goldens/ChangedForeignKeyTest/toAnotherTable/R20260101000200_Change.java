package acme.migrations;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Change. */
@Revision(
    id = "47c6e4d20d0a",
    down = "2ddf9b75211a",
    message = "change",
    created = "2026-01-01T00:02:00Z")
public final class R20260101000200_Change implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.dropForeignKey("fk_hero_team_id", "Hero");
    op.addForeignKey("fk_hero_team_id", "Hero", "team_id").references("Band", "id");
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.dropForeignKey("fk_hero_team_id", "Hero");
    op.addForeignKey("fk_hero_team_id", "Hero", "team_id").references("Team", "id");
  }
}
