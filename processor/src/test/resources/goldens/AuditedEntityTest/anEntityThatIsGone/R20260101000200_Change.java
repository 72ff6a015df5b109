package acme.migrations;

import static dev.athanor.schema.ColumnTypes.bigint;
import static dev.athanor.schema.ColumnTypes.integer;
import static dev.athanor.schema.ColumnTypes.tinyint;
import static dev.athanor.schema.ColumnTypes.varchar;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Change. */
@Revision(
    id = "add0240d25e4",
    down = "89aba7011ff5",
    message = "change",
    created = "2026-01-01T00:02:00Z")
public final class R20260101000200_Change implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.dropTable("Hero_AUD");
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
        "Hero_AUD",
        t -> {
          t.column("REV", integer()).notNull();
          t.column("REVTYPE", tinyint());
          t.column("id", bigint()).notNull();
          t.column("name", varchar(255));
          t.primaryKey("REV", "id");
          t.foreignKey("fk_hero_aud_rev", "REV").references("REVINFO", "REV");
        });
  }
}
