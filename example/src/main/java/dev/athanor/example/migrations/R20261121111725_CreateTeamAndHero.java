package dev.athanor.example.migrations;

import static dev.athanor.schema.ColumnTypes.bigint;
import static dev.athanor.schema.ColumnTypes.integer;
import static dev.athanor.schema.ColumnTypes.varchar;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Create team and hero. */
@Revision(id = "0f4abce0b3d5", message = "create team and hero", created = "2026-11-21T11:17:25Z")
public final class R20261121111725_CreateTeamAndHero implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.createTable(
        "Team",
        t -> {
          t.column("id", bigint()).notNull().identity();
          t.column("headquarters", varchar(255));
          t.column("name", varchar(100)).notNull();
          t.primaryKey("id");
          t.unique("uq_team_name", "name");
        });
    op.createTable(
        "Hero",
        t -> {
          t.column("id", bigint()).notNull().identity();
          t.column("age", integer());
          t.column("name", varchar(255)).notNull();
          t.column("secret_name", varchar(255)).notNull();
          t.column("team_id", bigint());
          t.primaryKey("id");
          t.foreignKey("fk_hero_team_id", "team_id").references("Team", "id");
        });
    op.createIndex("ix_hero_name", "Hero", "name");
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.dropIndex("ix_hero_name", "Hero");
    op.dropTable("Hero");
    op.dropTable("Team");
  }
}
