package acme.migrations;

import static dev.athanor.schema.ColumnTypes.nativeType;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Change. */
@Revision(
    id = "7a7cb52bd99b",
    down = "d7be49943291",
    message = "change",
    created = "2026-01-01T00:02:00Z")
public final class R20260101000200_Change implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.alterColumn(
        "Hero",
        "name",
        c -> c.type(nativeType("varchar(40)")),
        c -> c.type(nativeType("varchar(50)")));
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.alterColumn(
        "Hero",
        "name",
        c -> c.type(nativeType("varchar(50)")),
        c -> c.type(nativeType("varchar(40)")));
  }
}
