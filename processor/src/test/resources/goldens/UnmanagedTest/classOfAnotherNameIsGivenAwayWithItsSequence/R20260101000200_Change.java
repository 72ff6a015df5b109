package acme.migrations;

import static dev.athanor.schema.ColumnTypes.bigint;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Change. */
@Revision(
    id = "aa59a6be55bd",
    down = "4f92e1b801e6",
    message = "change",
    created = "2026-01-01T00:02:00Z")
public final class R20260101000200_Change implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.assume(
        e -> {
          e.dropForeignKey("fk_hero_team_id", "Hero");
          e.dropTable("Team");
          e.dropSequence("Team_SEQ");
          e.addForeignKey("fk_hero_team_id", "Hero", "team_id").references("Team", "id");
        });
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.assume(
        e -> {
          e.dropForeignKey("fk_hero_team_id", "Hero");
          e.createSequence("Team_SEQ").incrementBy(50);
          e.createTable(
              "Team",
              t -> {
                t.column("id", bigint()).notNull();
                t.primaryKey("id");
              });
          e.addForeignKey("fk_hero_team_id", "Hero", "team_id").references("Team", "id");
        });
  }
}
