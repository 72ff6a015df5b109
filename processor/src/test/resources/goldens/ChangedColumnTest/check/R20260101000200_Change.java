package acme.migrations;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Change. */
@Revision(
    id = "53ccb212f19d",
    down = "cb53ffe13f12",
    message = "change",
    created = "2026-01-01T00:02:00Z")
public final class R20260101000200_Change implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.dropCheckConstraint("high", "Hero");
    op.addCheckConstraint("high", "Hero", "level > 2");
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.dropCheckConstraint("high", "Hero");
    op.addCheckConstraint("high", "Hero", "level > 1");
  }
}
