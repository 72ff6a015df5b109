package acme.migrations;

import static dev.athanor.schema.ColumnTypes.bigint;
import static dev.athanor.schema.ColumnTypes.varchar;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Change. */
@Revision(
    id = "de935f5b9537",
    down = "9a9c8010ac67",
    message = "change",
    created = "2026-01-01T00:02:00Z")
public final class R20260101000200_Change implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.assume(
        e -> {
          e.dropTable("Hero_code");
        });
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.assume(
        e -> {
          e.createTable(
              "Hero_code",
              t -> {
                t.column("Hero_id", bigint()).notNull();
                t.column("code", varchar(255));
                t.foreignKey("fk_hero_code_hero_id", "Hero_id").references("Hero", "id");
                t.unique("uq_hero_code_hero_id_code", "Hero_id", "code");
              });
        });
  }
}
