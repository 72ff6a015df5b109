package acme.migrations;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Change. */
@Revision(
    id = "cec36003e466",
    down = "c6b342e59ef2",
    message = "change",
    created = "2026-01-01T00:02:00Z")
public final class R20260101000200_Change implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.renameTable("Hero", "Champion");
    op.renameTable("Hero_AUD", "Champion_AUD");
    op.renameConstraint("Champion_AUD", "fk_hero_aud_rev", "fk_champion_aud_rev");
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.renameConstraint("Champion_AUD", "fk_champion_aud_rev", "fk_hero_aud_rev");
    op.renameTable("Champion_AUD", "Hero_AUD");
    op.renameTable("Champion", "Hero");
  }
}
