package acme.migrations;

import static dev.athanor.schema.ColumnTypes.varchar;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Change. */
@Revision(
    id = "5e08bf8f0b9f",
    down = "15d19a2eb047",
    message = "change",
    created = "2026-01-01T00:02:00Z")
public final class R20260101000200_Change implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.alterColumn(
        "Hero",
        "name",
        c -> c.type(varchar(255)).collate("C"),
        c -> c.type(varchar(300)).collate("POSIX"));
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.alterColumn(
        "Hero",
        "name",
        c -> c.type(varchar(300)).collate("POSIX"),
        c -> c.type(varchar(255)).collate("C"));
  }
}
