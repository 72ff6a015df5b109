package acme.migrations;

import static dev.athanor.schema.ReferentialAction.CASCADE;
import static dev.athanor.schema.ReferentialAction.SET_NULL;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Change. */
@Revision(
    id = "60def5576626",
    down = "7397ab30a525",
    message = "change",
    created = "2026-01-01T00:02:00Z")
public final class R20260101000200_Change implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.dropForeignKey("fk_hero_team_id", "Hero");
    op.addForeignKey("fk_hero_team_id", "Hero", "team_id")
        .references("Team", "id")
        .onUpdate(SET_NULL);
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.dropForeignKey("fk_hero_team_id", "Hero");
    op.addForeignKey("fk_hero_team_id", "Hero", "team_id")
        .references("Team", "id")
        .onUpdate(CASCADE);
  }
}
