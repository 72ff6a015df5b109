package acme.migrations;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Change. */
@Revision(
    id = "7f9b4daf42d7",
    down = "76a7a8fb8788",
    message = "change",
    created = "2026-01-01T00:02:00Z")
public final class R20260101000200_Change implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.renameSequence("Hero_SEQ", "hero_ids");
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.renameSequence("hero_ids", "Hero_SEQ");
  }
}
