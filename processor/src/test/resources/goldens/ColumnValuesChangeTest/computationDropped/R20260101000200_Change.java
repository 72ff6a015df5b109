package acme.migrations;

import static dev.athanor.schema.ColumnTypes.integer;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Change. */
@Revision(
    id = "3a5fd5cf2ef8",
    down = "e038ecb0a461",
    message = "change",
    created = "2026-01-01T00:02:00Z")
public final class R20260101000200_Change implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.dropColumn("Hero", "twice");
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.addColumn("Hero", "twice", integer()).generatedAndStoredAs("power * 2");
  }
}
