package acme.migrations;

import static dev.athanor.schema.ColumnTypes.bigint;
import static dev.athanor.schema.ColumnTypes.integer;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Change. */
@Revision(
    id = "b018dd7f599f",
    down = "fa74f14b58ae",
    message = "change",
    created = "2026-01-01T00:02:00Z")
public final class R20260101000200_Change implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.alterColumn(
        "Hero", "level", c -> c.type(integer()).notNull(), c -> c.type(bigint()).notNull());
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.alterColumn(
        "Hero", "level", c -> c.type(bigint()).notNull(), c -> c.type(integer()).notNull());
  }
}
