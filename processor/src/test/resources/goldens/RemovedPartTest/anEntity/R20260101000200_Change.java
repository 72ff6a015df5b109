package acme.migrations;

import static dev.athanor.schema.ColumnTypes.bigint;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Change. */
@Revision(
    id = "92433b244d1a",
    down = "3193990b37b5",
    message = "change",
    created = "2026-01-01T00:02:00Z")
public final class R20260101000200_Change implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.dropTable("Hero");
    op.dropSequence("Hero_SEQ");
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.createSequence("Hero_SEQ").incrementBy(50);
    op.createTable(
        "Hero",
        t -> {
          t.column("id", bigint()).notNull();
          t.column("team_id", bigint());
          t.primaryKey("id");
          t.foreignKey("fk_hero_team_id", "team_id").references("Team", "id");
        });
  }
}
