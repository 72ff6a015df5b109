package acme.migrations;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Change. */
@Revision(
    id = "23a337323713",
    down = "9a4b4c3f6d65",
    message = "change",
    created = "2026-01-01T00:02:00Z")
public final class R20260101000200_Change implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.dropIndex("ix_hero_name_id", "Hero");
    op.createIndex("ix_hero_name_id", "Hero").descending("name").nullsLast().ascending("id");
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.dropIndex("ix_hero_name_id", "Hero");
    op.createIndex("ix_hero_name_id", "Hero").ascending("name").nullsFirst().ascending("id");
  }
}
