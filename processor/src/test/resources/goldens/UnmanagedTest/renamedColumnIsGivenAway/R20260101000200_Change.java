package acme.migrations;

import static dev.athanor.schema.ColumnTypes.varchar;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Change. */
@Revision(
    id = "59f7d0a3d8ca",
    down = "4f92e1b801e6",
    message = "change",
    created = "2026-01-01T00:02:00Z")
public final class R20260101000200_Change implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.assume(
        e -> {
          e.dropUniqueConstraint("uq_hero_code", "Hero");
          e.dropColumn("Hero", "code");
        });
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.assume(
        e -> {
          e.addColumn("Hero", "code", varchar(255));
          e.addUniqueConstraint("uq_hero_code", "Hero", "code");
        });
  }
}
