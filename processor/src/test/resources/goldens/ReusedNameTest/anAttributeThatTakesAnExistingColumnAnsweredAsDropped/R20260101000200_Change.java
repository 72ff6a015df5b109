package acme.migrations;

import static dev.athanor.schema.ColumnTypes.varchar;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Change. */
@Revision(
    id = "b15a175a70e5",
    down = "bdb9f6ec71af",
    message = "change",
    created = "2026-01-01T00:02:00Z")
public final class R20260101000200_Change implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.dropColumn("Hero", "name_v1");
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.addColumn("Hero", "name_v1", varchar(255));
  }
}
