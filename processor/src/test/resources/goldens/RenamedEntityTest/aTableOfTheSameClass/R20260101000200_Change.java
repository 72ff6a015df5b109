package acme.migrations;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Change. */
@Revision(
    id = "f658b4f77cd9",
    down = "4bdbeb9bc96d",
    message = "change",
    created = "2026-01-01T00:02:00Z")
public final class R20260101000200_Change implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.renameTable("Hero", "heroes");
    op.renameTable("Hero_Team", "heroes_Team");
    op.renameSequence("Hero_SEQ", "heroes_SEQ");
    op.renameConstraint("heroes_Team", "fk_hero_team_hero_id", "fk_heroes_team_hero_id");
    op.renameConstraint("heroes_Team", "fk_hero_team_teams_id", "fk_heroes_team_teams_id");
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.renameConstraint("heroes_Team", "fk_heroes_team_teams_id", "fk_hero_team_teams_id");
    op.renameConstraint("heroes_Team", "fk_heroes_team_hero_id", "fk_hero_team_hero_id");
    op.renameSequence("heroes_SEQ", "Hero_SEQ");
    op.renameTable("heroes_Team", "Hero_Team");
    op.renameTable("heroes", "Hero");
  }
}
