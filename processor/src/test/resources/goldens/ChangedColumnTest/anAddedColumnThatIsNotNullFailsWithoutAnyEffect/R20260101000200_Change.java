package acme.migrations;

import static dev.athanor.schema.ColumnTypes.varchar;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Change. */
@Revision(
    id = "519e0eb864be",
    down = "53832fdeecd2",
    message = "change",
    created = "2026-01-01T00:02:00Z")
public final class R20260101000200_Change implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.addColumn("Hero", "name", varchar(255)).notNull();
    op.addColumn("Hero", "nick", varchar(255));
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.dropColumn("Hero", "nick");
    op.dropColumn("Hero", "name");
  }
}
