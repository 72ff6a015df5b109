package acme.migrations;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Change. */
@Revision(
    id = "68abcf761fad",
    down = "9de5a4d1d003",
    message = "change",
    created = "2026-01-01T00:02:00Z")
public final class R20260101000200_Change implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.renameTable("Hero_powers", "Idol_powers");
    op.renameColumn("Idol_powers", "Hero_id", "Idol_id");
    op.renameColumn("heroes_Team", "Hero_id", "Idol_id");
    op.renameConstraint(
        "Idol_powers", "uq_hero_powers_hero_id_powers", "uq_idol_powers_idol_id_powers");
    op.renameConstraint("Idol_powers", "fk_hero_powers_hero_id", "fk_idol_powers_idol_id");
    op.renameConstraint("heroes_Team", "fk_heroes_team_hero_id", "fk_heroes_team_idol_id");
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.renameConstraint("heroes_Team", "fk_heroes_team_idol_id", "fk_heroes_team_hero_id");
    op.renameConstraint("Idol_powers", "fk_idol_powers_idol_id", "fk_hero_powers_hero_id");
    op.renameConstraint(
        "Idol_powers", "uq_idol_powers_idol_id_powers", "uq_hero_powers_hero_id_powers");
    op.renameColumn("heroes_Team", "Idol_id", "Hero_id");
    op.renameColumn("Idol_powers", "Idol_id", "Hero_id");
    op.renameTable("Idol_powers", "Hero_powers");
  }
}
