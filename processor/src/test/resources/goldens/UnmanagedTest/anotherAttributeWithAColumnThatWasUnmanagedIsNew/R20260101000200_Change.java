package acme.migrations;

import static dev.athanor.schema.ColumnTypes.integer;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Change. */
@Revision(
    id = "f48b6a0fdf6b",
    down = "e01ce7674269",
    message = "change",
    created = "2026-01-01T00:02:00Z")
public final class R20260101000200_Change implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.addColumn("Band", "code", integer());
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.dropColumn("Band", "code");
  }
}
