package acme.migrations;

import static dev.athanor.schema.ColumnTypes.integer;
import static dev.athanor.schema.ColumnTypes.namedTypeArray;
import static dev.athanor.schema.ColumnTypes.varchar;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Change. */
@Revision(
    id = "f8ecc4a44a4c",
    down = "53832fdeecd2",
    message = "change",
    created = "2026-01-01T00:02:00Z")
public final class R20260101000200_Change implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.createStructType("place", s -> s.attribute("a", integer()).attribute("b", varchar(255)));
    op.addColumn("Hero", "places", namedTypeArray("place"));
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.dropColumn("Hero", "places");
    op.dropType("place");
  }
}
