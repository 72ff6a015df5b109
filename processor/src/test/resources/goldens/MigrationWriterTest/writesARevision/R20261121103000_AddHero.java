package com.acme.migrations;

import static dev.athanor.schema.ColumnTypes.bigint;
import static dev.athanor.schema.ColumnTypes.varchar;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Add hero. */
@Revision(
    id = "3f2a9c1b7d04",
    down = "a91f00c2d3e4",
    message = "add hero",
    created = "2026-11-21T10:30:00Z")
public final class R20261121103000_AddHero implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.createTable(
        "hero",
        t -> {
          t.column("id", bigint()).notNull().identity();
          t.column("name", varchar(255)).notNull();
          t.column("team_id", bigint());
          t.primaryKey("id");
          t.foreignKey("fk_hero_team_id", "team_id").references("team", "id");
        });
    op.createIndex("ix_hero_name", "hero", "name");
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.dropIndex("ix_hero_name", "hero");
    op.dropTable("hero");
  }
}
