package com.acme.migrations;

import static dev.athanor.schema.ColumnTypes.bigint;
import static dev.athanor.schema.ColumnTypes.varchar;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;
import javax.annotation.processing.Generated;

/** The difference between the entities and the snapshot, not yet recorded. */
@Revision(id = "3f2a9c1b7d04", down = "a91f00c2d3e4")
@Generated("dev.athanor.processor.AthanorProcessor")
public final class PendingMigration implements Migration {
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
