package dev.athanor.example.migrations;

import static dev.athanor.schema.ColumnTypes.bigint;
import static dev.athanor.schema.ColumnTypes.enumeration;
import static dev.athanor.schema.ColumnTypes.varchar;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Add rank and powers to hero. */
@Revision(
    id = "5085c8231b32",
    down = "1a69ace15abd",
    message = "add rank and powers to hero",
    created = "2026-11-21T11:17:40Z")
public final class R20261121111740_AddRankAndPowersToHero implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.createTable(
        "hero_power",
        t -> {
          t.column("Hero_id", bigint()).notNull();
          t.column("power", varchar(80)).notNull();
          t.primaryKey("Hero_id", "power");
          t.foreignKey("fk_hero_power_hero_id", "Hero_id").references("Hero", "id");
        });
    op.addColumn("Hero", "hero_rank", enumeration(20, "LEGEND", "RECRUIT", "VETERAN"));
    op.addCheckConstraint(
        "ck_hero_hero_rank", "Hero", "hero_rank in ('LEGEND', 'RECRUIT', 'VETERAN')");
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.dropCheckConstraint("ck_hero_hero_rank", "Hero");
    op.dropColumn("Hero", "hero_rank");
    op.dropTable("hero_power");
  }
}
