package acme.migrations;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Change. */
@Revision(
    id = "38112540e872",
    down = "97373bd2a066",
    message = "change",
    created = "2026-01-01T00:02:00Z")
public final class R20260101000200_Change implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.createSequence("Hero_SEQ").incrementBy(50);
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.dropSequence("Hero_SEQ");
  }
}
