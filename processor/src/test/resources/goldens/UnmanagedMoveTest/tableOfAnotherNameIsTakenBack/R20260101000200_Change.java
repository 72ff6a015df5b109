package acme.migrations;

import static dev.athanor.schema.ColumnTypes.bigint;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Change. */
@Revision(
    id = "2a506c2a31c8",
    down = "73b6ded97a56",
    message = "change",
    created = "2026-01-01T00:02:00Z")
public final class R20260101000200_Change implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.assume(
        e -> {
          e.createSequence("crew_SEQ").incrementBy(50);
          e.createTable(
              "crew",
              t -> {
                t.column("id", bigint()).notNull();
                t.primaryKey("id");
              });
        });
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.assume(
        e -> {
          e.dropTable("crew");
          e.dropSequence("crew_SEQ");
        });
  }
}
