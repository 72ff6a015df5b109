package acme.migrations;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Change. */
@Revision(
    id = "cc976927c7f5",
    down = "c6b342e59ef2",
    message = "change",
    created = "2026-01-01T00:02:00Z")
public final class R20260101000200_Change implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.renameTable("Hero", "heroes");
    op.renameTable("Hero_AUD", "heroes_AUD");
    op.renameConstraint("heroes_AUD", "fk_hero_aud_rev", "fk_heroes_aud_rev");
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.renameConstraint("heroes_AUD", "fk_heroes_aud_rev", "fk_hero_aud_rev");
    op.renameTable("heroes_AUD", "Hero_AUD");
    op.renameTable("heroes", "Hero");
  }
}
