package acme.migrations;

import static dev.athanor.schema.ColumnTypes.varchar;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Change. */
@Revision(
    id = "e1bb8a1e50f1",
    down = "c6b342e59ef2",
    message = "change",
    created = "2026-01-01T00:02:00Z")
public final class R20260101000200_Change implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.addColumn("Hero", "title", varchar(255));
    op.addColumn("Hero_AUD", "title", varchar(255));
    op.dropColumn("Hero", "name");
    op.dropColumn("Hero_AUD", "name");
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.addColumn("Hero_AUD", "name", varchar(255));
    op.addColumn("Hero", "name", varchar(255));
    op.dropColumn("Hero_AUD", "title");
    op.dropColumn("Hero", "title");
  }
}
