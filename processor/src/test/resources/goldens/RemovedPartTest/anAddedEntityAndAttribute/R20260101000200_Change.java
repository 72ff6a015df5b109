package acme.migrations;

import static dev.athanor.schema.ColumnTypes.bigint;
import static dev.athanor.schema.ColumnTypes.integer;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Change. */
@Revision(
    id = "61fea4c313de",
    down = "4ce149a2a6f6",
    message = "change",
    created = "2026-01-01T00:02:00Z")
public final class R20260101000200_Change implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.createSequence("Hero_SEQ").incrementBy(50);
    op.createTable(
        "Hero",
        t -> {
          t.column("id", bigint()).notNull();
          t.column("team_id", bigint());
          t.primaryKey("id");
          t.foreignKey("fk_hero_team_id", "team_id").references("Team", "id");
        });
    op.addColumn("Team", "size", integer());
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.dropColumn("Team", "size");
    op.dropTable("Hero");
    op.dropSequence("Hero_SEQ");
  }
}
