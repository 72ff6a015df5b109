package acme.migrations;

import static dev.athanor.schema.ColumnTypes.bigint;
import static dev.athanor.schema.ColumnTypes.varchar;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Change. */
@Revision(
    id = "670ce2b46c6e",
    down = "4f92e1b801e6",
    message = "change",
    created = "2026-01-01T00:02:00Z")
public final class R20260101000200_Change implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.assume(
        e -> {
          e.dropForeignKey("fk_hero_team_id", "Hero");
          e.dropColumn("Hero", "team_id");
          e.dropTable("Hero_powers");
        });
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.assume(
        e -> {
          e.createTable(
              "Hero_powers",
              t -> {
                t.column("Hero_id", bigint()).notNull();
                t.column("powers", varchar(255));
                t.foreignKey("fk_hero_powers_hero_id", "Hero_id").references("Hero", "id");
                t.unique("uq_hero_powers_hero_id_powers", "Hero_id", "powers");
              });
          e.addColumn("Hero", "team_id", bigint());
          e.addForeignKey("fk_hero_team_id", "Hero", "team_id").references("Team", "id");
        });
  }
}
