package acme.migrations;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Change. */
@Revision(
    id = "828c683c5f85",
    down = "5e3df606b37e",
    message = "change",
    created = "2026-01-01T00:02:00Z")
public final class R20260101000200_Change implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.dropUniqueConstraint("one", "Hero");
    op.addUniqueConstraint("one", "Hero", "nick");
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.dropUniqueConstraint("one", "Hero");
    op.addUniqueConstraint("one", "Hero", "name");
  }
}
