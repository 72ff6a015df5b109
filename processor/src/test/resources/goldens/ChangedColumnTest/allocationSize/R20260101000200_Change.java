package acme.migrations;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Change. */
@Revision(
    id = "f3a4420b1c16",
    down = "81512069e0ec",
    message = "change",
    created = "2026-01-01T00:02:00Z")
public final class R20260101000200_Change implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.alterSequence("ids", s -> s.incrementBy(50), s -> s.incrementBy(10));
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.alterSequence("ids", s -> s.incrementBy(10), s -> s.incrementBy(50));
  }
}
