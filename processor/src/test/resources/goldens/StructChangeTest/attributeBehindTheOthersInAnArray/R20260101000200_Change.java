package acme.migrations;

import static dev.athanor.schema.ColumnTypes.integer;
import static dev.athanor.schema.ColumnTypes.varchar;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Change. */
@Revision(
    id = "47053ec83b70",
    down = "0629b4392524",
    message = "change",
    created = "2026-01-01T00:02:00Z")
public final class R20260101000200_Change implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.alterStructType(
        "place",
        s -> s.attribute("a", integer()).attribute("b", varchar(255)),
        s -> s.attribute("a", integer()).attribute("b", varchar(255)).attribute("c", integer()));
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.alterStructType(
        "place",
        s -> s.attribute("a", integer()).attribute("b", varchar(255)).attribute("c", integer()),
        s -> s.attribute("a", integer()).attribute("b", varchar(255)));
  }
}
