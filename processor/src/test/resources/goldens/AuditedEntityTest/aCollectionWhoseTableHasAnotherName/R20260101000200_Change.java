package acme.migrations;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Change. */
@Revision(
    id = "becd523c164d",
    down = "dafe587f9660",
    message = "change",
    created = "2026-01-01T00:02:00Z")
public final class R20260101000200_Change implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.renameTable("Hero_powers", "gifts");
    op.renameTable("Hero_powers_AUD", "gifts_AUD");
    op.renameConstraint("gifts", "uq_hero_powers_hero_id_powers", "uq_gifts_hero_id_powers");
    op.renameConstraint("gifts", "fk_hero_powers_hero_id", "fk_gifts_hero_id");
    op.renameConstraint("gifts_AUD", "fk_hero_powers_aud_rev", "fk_gifts_aud_rev");
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.renameConstraint("gifts_AUD", "fk_gifts_aud_rev", "fk_hero_powers_aud_rev");
    op.renameConstraint("gifts", "fk_gifts_hero_id", "fk_hero_powers_hero_id");
    op.renameConstraint("gifts", "uq_gifts_hero_id_powers", "uq_hero_powers_hero_id_powers");
    op.renameTable("gifts_AUD", "Hero_powers_AUD");
    op.renameTable("gifts", "Hero_powers");
  }
}
