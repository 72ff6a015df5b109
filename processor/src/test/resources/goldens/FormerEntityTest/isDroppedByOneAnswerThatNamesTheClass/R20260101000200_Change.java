package acme.migrations;

import static dev.athanor.schema.ColumnTypes.bigint;
import static dev.athanor.schema.ColumnTypes.varchar;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Change. */
@Revision(
    id = "fe5d3dfd3d3b",
    down = "d6b5240b9acb",
    message = "change",
    created = "2026-01-01T00:02:00Z")
public final class R20260101000200_Change implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.dropTable("Hero_tags");
    op.dropTable("Hero");
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.createTable(
        "Hero",
        t -> {
          t.column("id", bigint()).notNull();
          t.column("name", varchar(255));
          t.primaryKey("id");
        });
    op.createTable(
        "Hero_tags",
        t -> {
          t.column("Hero_id", bigint()).notNull();
          t.column("tags", varchar(255));
          t.foreignKey("fk_hero_tags_hero_id", "Hero_id").references("Hero", "id");
          t.unique("uq_hero_tags_hero_id_tags", "Hero_id", "tags");
        });
  }
}
