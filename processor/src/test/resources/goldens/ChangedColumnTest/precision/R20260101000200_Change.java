package acme.migrations;

import static dev.athanor.schema.ColumnTypes.numeric;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Change. */
@Revision(
    id = "aa6948b2bc1d",
    down = "009d0f996c58",
    message = "change",
    created = "2026-01-01T00:02:00Z")
public final class R20260101000200_Change implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.alterColumn("Hero", "pay", c -> c.type(numeric(10, 2)), c -> c.type(numeric(12, 2)));
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.alterColumn("Hero", "pay", c -> c.type(numeric(12, 2)), c -> c.type(numeric(10, 2)));
  }
}
