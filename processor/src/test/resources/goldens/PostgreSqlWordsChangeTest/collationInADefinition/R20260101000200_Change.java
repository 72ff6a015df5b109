package acme.migrations;

import static dev.athanor.schema.ColumnTypes.nativeType;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Change. */
@Revision(
    id = "6ba07051ec1b",
    down = "a6b82cb3e742",
    message = "change",
    created = "2026-01-01T00:02:00Z")
public final class R20260101000200_Change implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.addColumn("Hero", "nick", nativeType("varchar(9) collate \"C\""));
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.dropColumn("Hero", "nick");
  }
}
