package acme.migrations;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Change. */
@Revision(
    id = "873858ae27b6",
    down = "7a1ea4a42300",
    message = "change",
    created = "2026-01-01T00:02:00Z")
public final class R20260101000200_Change implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.dropIndex("ix", "Hero");
    op.createIndex("ix", "Hero").descending("name").ascending("nick").unique();
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.dropIndex("ix", "Hero");
    op.createIndex("ix", "Hero", "name");
  }
}
