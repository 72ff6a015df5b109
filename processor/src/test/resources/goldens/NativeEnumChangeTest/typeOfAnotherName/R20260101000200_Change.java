package acme.migrations;

import static dev.athanor.schema.ColumnTypes.namedType;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Change. */
@Revision(
    id = "c6109dd04d0b",
    down = "119243adcc9a",
    message = "change",
    created = "2026-01-01T00:02:00Z")
public final class R20260101000200_Change implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.createSchema("x");
    op.createEnumType("x.feeling", "HAPPY", "SAD");
    op.alterColumn(
        "Hero", "mood", c -> c.type(namedType("mood")), c -> c.type(namedType("x.feeling")));
    op.dropType("mood");
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.createEnumType("mood", "HAPPY", "SAD");
    op.alterColumn(
        "Hero", "mood", c -> c.type(namedType("x.feeling")), c -> c.type(namedType("mood")));
    op.dropType("x.feeling");
    op.dropSchema("x");
  }
}
