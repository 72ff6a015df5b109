package acme.migrations;

import static dev.athanor.schema.ColumnTypes.bigint;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Change. */
@Revision(
    id = "56f5ed74684e",
    down = "4aba7ce64ff6",
    message = "change",
    created = "2026-01-01T00:02:00Z")
public final class R20260101000200_Change implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.dropForeignKey("fk_boss_aide_id", "Boss");
    op.dropTable("Aide");
    op.dropTable("Boss");
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.createTable(
        "Boss",
        t -> {
          t.column("aide_id", bigint());
          t.column("id", bigint()).notNull();
          t.primaryKey("id");
        });
    op.createTable(
        "Aide",
        t -> {
          t.column("boss_id", bigint());
          t.column("id", bigint()).notNull();
          t.primaryKey("id");
          t.foreignKey("fk_aide_boss_id", "boss_id").references("Boss", "id");
        });
    op.addForeignKey("fk_boss_aide_id", "Boss", "aide_id").references("Aide", "id");
  }
}
