package acme.migrations;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Change. */
@Revision(
    id = "52154b1d73fa",
    down = "5c677ae59e21",
    message = "change",
    created = "2026-01-01T00:02:00Z")
public final class R20260101000200_Change implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.setUnlogged("Page");
    op.setUnlogged("Site");
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.setLogged("Site");
    op.setLogged("Page");
  }
}
