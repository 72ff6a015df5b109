package acme.migrations;

import static dev.athanor.schema.ColumnTypes.varchar;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Change. */
@Revision(
    id = "092acaf7e116",
    down = "387e4431db56",
    message = "change",
    created = "2026-01-01T00:02:00Z")
public final class R20260101000200_Change implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.assume(
        e -> {
          e.dropColumn("Hero", "code");
        });
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.assume(
        e -> {
          e.addColumn("Hero", "code", varchar(255));
        });
  }
}
