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
    id = "d5193bed4fee",
    down = "97373bd2a066",
    message = "change",
    created = "2026-01-01T00:02:00Z")
public final class R20260101000200_Change implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.createSequence("REVINFO_SEQ").incrementBy(50);
    op.createTable(
        "REVINFO",
        t -> {
          t.column("REV", integer()).notNull().identity();
          t.column("REVTSTMP", bigint());
          t.primaryKey("REV");
        });
    op.createTable(
        "Hero_AUD",
        t -> {
          t.column("id", bigint()).notNull();
          t.column("REV", integer()).notNull();
          t.column("REVTYPE", tinyint());
          t.column("name", varchar(255));
          t.primaryKey("REV", "id");
          t.foreignKey("fk_hero_aud_rev", "REV").references("REVINFO", "REV");
        });
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.dropTable("Hero_AUD");
    op.dropTable("REVINFO");
    op.dropSequence("REVINFO_SEQ");
  }
}
