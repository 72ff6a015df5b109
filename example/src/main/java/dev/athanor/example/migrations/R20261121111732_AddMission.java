package dev.athanor.example.migrations;

import static dev.athanor.schema.ColumnTypes.bigint;
import static dev.athanor.schema.ColumnTypes.date;
import static dev.athanor.schema.ColumnTypes.varchar;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Add mission. */
@Revision(
    id = "1a69ace15abd",
    down = "0f4abce0b3d5",
    message = "add mission",
    created = "2026-11-21T11:17:32Z")
public final class R20261121111732_AddMission implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.createSequence("Mission_SEQ").incrementBy(50);
    op.createTable(
        "Mission",
        t -> {
          t.column("id", bigint()).notNull();
          t.column("due", date());
          t.column("title", varchar(255)).notNull();
          t.primaryKey("id");
        });
    op.createTable(
        "mission_hero",
        t -> {
          t.column("mission_id", bigint()).notNull();
          t.column("hero_id", bigint()).notNull();
          t.primaryKey("mission_id", "hero_id");
          t.foreignKey("fk_mission_hero_hero_id", "hero_id").references("Hero", "id");
          t.foreignKey("fk_mission_hero_mission_id", "mission_id").references("Mission", "id");
        });
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.dropTable("mission_hero");
    op.dropTable("Mission");
    op.dropSequence("Mission_SEQ");
  }
}
