package acme.migrations;

import static dev.athanor.schema.ColumnTypes.varchar;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Change. */
@Revision(
    id = "11a7eb4ed381",
    down = "97373bd2a066",
    message = "change",
    created = "2026-01-01T00:02:00Z")
public final class R20260101000200_Change implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.addColumn("Hero", "title", varchar(255));
    op.dropColumn("Hero", "name");
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.addColumn("Hero", "name", varchar(255));
    op.dropColumn("Hero", "title");
  }
}
