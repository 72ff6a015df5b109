package acme.migrations;

import static dev.athanor.schema.ColumnTypes.varchar;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Change. */
@Revision(
    id = "e0ec1b48fdf3",
    down = "915840920a39",
    message = "change",
    created = "2026-01-01T00:02:00Z")
public final class R20260101000200_Change implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.alterColumn(
        "Hero",
        "name",
        c -> c.type(varchar(255)).comment("as she calls herself"),
        c -> c.type(varchar(255)).comment("as it's \"known\""));
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.alterColumn(
        "Hero",
        "name",
        c -> c.type(varchar(255)).comment("as it's \"known\""),
        c -> c.type(varchar(255)).comment("as she calls herself"));
  }
}
