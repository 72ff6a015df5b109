package acme.migrations;

import static dev.athanor.schema.ColumnTypes.enumeration;
import static dev.athanor.schema.ColumnTypes.namedType;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Change. */
@Revision(
    id = "2612db9a8b2c",
    down = "b1ef307d831a",
    message = "change",
    created = "2026-01-01T00:02:00Z")
public final class R20260101000200_Change implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.createEnumType("mood", "HAPPY", "SAD");
    op.dropCheckConstraint("ck_hero_mood", "Hero");
    op.alterColumn(
        "Hero", "mood", c -> c.type(enumeration("HAPPY", "SAD")), c -> c.type(namedType("mood")));
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.alterColumn(
        "Hero", "mood", c -> c.type(namedType("mood")), c -> c.type(enumeration("HAPPY", "SAD")));
    op.addCheckConstraint("ck_hero_mood", "Hero", "mood in ('HAPPY', 'SAD')");
    op.dropType("mood");
  }
}
