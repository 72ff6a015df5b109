package acme.migrations;

import static dev.athanor.schema.ColumnTypes.nativeType;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Change. */
@Revision(
    id = "8a837c80f2dc",
    down = "8427f67857cc",
    message = "change",
    created = "2026-01-01T00:02:00Z")
public final class R20260101000200_Change implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.alterColumn(
        "Hero",
        "name",
        c -> c.type(nativeType("varchar(40)")).defaultValue("x"),
        c -> c.type(nativeType("varchar(40)")).defaultValue("it's"));
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.alterColumn(
        "Hero",
        "name",
        c -> c.type(nativeType("varchar(40)")).defaultValue("it's"),
        c -> c.type(nativeType("varchar(40)")).defaultValue("x"));
  }
}
