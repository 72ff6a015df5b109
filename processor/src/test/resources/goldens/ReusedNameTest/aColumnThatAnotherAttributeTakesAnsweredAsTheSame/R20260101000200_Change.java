package acme.migrations;

import static dev.athanor.schema.ColumnTypes.varchar;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Change. */
@Revision(
    id = "8a2b9692a1f3",
    down = "97373bd2a066",
    message = "change",
    created = "2026-01-01T00:02:00Z")
public final class R20260101000200_Change implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.addColumn("Hero", "legal_name", varchar(255));
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.dropColumn("Hero", "legal_name");
  }
}
