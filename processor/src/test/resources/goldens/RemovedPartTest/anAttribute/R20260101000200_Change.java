package acme.migrations;

import static dev.athanor.schema.ColumnTypes.bigint;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Change. */
@Revision(
    id = "9991c355b573",
    down = "3193990b37b5",
    message = "change",
    created = "2026-01-01T00:02:00Z")
public final class R20260101000200_Change implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.dropForeignKey("fk_hero_team_id", "Hero");
    op.dropColumn("Hero", "team_id");
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.addColumn("Hero", "team_id", bigint());
    op.addForeignKey("fk_hero_team_id", "Hero", "team_id").references("Team", "id");
  }
}
