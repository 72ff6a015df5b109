package acme.migrations;

import static dev.athanor.schema.ColumnTypes.namedType;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Change. */
@Revision(
    id = "88f09c7d932f",
    down = "119243adcc9a",
    message = "change",
    created = "2026-01-01T00:02:00Z")
public final class R20260101000200_Change implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.dropColumn("Hero", "mood");
    op.dropType("mood");
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.createEnumType("mood", "HAPPY", "SAD");
    op.addColumn("Hero", "mood", namedType("mood"));
  }
}
