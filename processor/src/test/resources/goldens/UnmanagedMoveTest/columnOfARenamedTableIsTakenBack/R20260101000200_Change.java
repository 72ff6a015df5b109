package acme.migrations;

import static dev.athanor.schema.ColumnTypes.varchar;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Change. */
@Revision(
    id = "07534c7fb069",
    down = "53832fdeecd2",
    message = "change",
    created = "2026-01-01T00:02:00Z")
public final class R20260101000200_Change implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.renameTable("Hero", "Idol");
    op.assume(
        e -> {
          e.addColumn("Idol", "code", varchar(255));
        });
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.assume(
        e -> {
          e.dropColumn("Idol", "code");
        });
    op.renameTable("Idol", "Hero");
  }
}
