package acme.migrations;

import static dev.athanor.schema.ColumnTypes.bigint;
import static dev.athanor.schema.ColumnTypes.varchar;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Change. */
@Revision(
    id = "8b59d6a07361",
    down = "53832fdeecd2",
    message = "change",
    created = "2026-01-01T00:02:00Z")
public final class R20260101000200_Change implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.dropPrimaryKey("Hero");
    op.dropColumn("Hero", "id");
    op.assume(
        e -> {
          e.addColumn("Hero", "code", varchar(255)).notNull();
        });
    op.addPrimaryKey("Hero", "code");
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.dropPrimaryKey("Hero");
    op.assume(
        e -> {
          e.dropColumn("Hero", "code");
        });
    op.addColumn("Hero", "id", bigint()).notNull();
    op.addPrimaryKey("Hero", "id");
  }
}
