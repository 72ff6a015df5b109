package acme.migrations;

import static dev.athanor.schema.ColumnTypes.bigint;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Change. */
@Revision(
    id = "acfa5f639f50",
    down = "719c3bba048c",
    message = "change",
    created = "2026-01-01T00:02:00Z")
public final class R20260101000200_Change implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.assume(
        e -> {
          e.dropTable("Band");
          e.dropSequence("Band_SEQ");
        });
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.assume(
        e -> {
          e.createSequence("Band_SEQ").incrementBy(50);
          e.createTable(
              "Band",
              t -> {
                t.column("id", bigint()).notNull();
                t.primaryKey("id");
              });
        });
  }
}
