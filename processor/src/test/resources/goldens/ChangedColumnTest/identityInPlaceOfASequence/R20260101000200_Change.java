package acme.migrations;

import static dev.athanor.schema.ColumnTypes.bigint;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Change. */
@Revision(
    id = "a307dabfa689",
    down = "97f132e26eaa",
    message = "change",
    created = "2026-01-01T00:02:00Z")
public final class R20260101000200_Change implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.alterColumn(
        "Hero", "id", c -> c.type(bigint()).notNull(), c -> c.type(bigint()).notNull().identity());
    op.dropSequence("Hero_SEQ");
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.createSequence("Hero_SEQ").incrementBy(50);
    op.alterColumn(
        "Hero", "id", c -> c.type(bigint()).notNull().identity(), c -> c.type(bigint()).notNull());
  }
}
