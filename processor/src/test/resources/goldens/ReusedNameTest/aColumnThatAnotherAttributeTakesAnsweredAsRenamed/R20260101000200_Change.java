package acme.migrations;

import static dev.athanor.schema.ColumnTypes.varchar;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Change. */
@Revision(
    id = "07c31d93cb36",
    down = "97373bd2a066",
    message = "change",
    created = "2026-01-01T00:02:00Z")
public final class R20260101000200_Change implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.renameColumn("Hero", "name", "legal_name");
    op.addColumn("Hero", "name", varchar(255));
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.dropColumn("Hero", "name");
    op.renameColumn("Hero", "legal_name", "name");
  }
}
