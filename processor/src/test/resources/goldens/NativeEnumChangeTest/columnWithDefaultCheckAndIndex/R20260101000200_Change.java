package acme.migrations;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Change. */
@Revision(
    id = "0b5e88f04f07",
    down = "d2d4f005a3e4",
    message = "change",
    created = "2026-01-01T00:02:00Z")
public final class R20260101000200_Change implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.alterEnumType("mood").from("HAPPY", "SAD").to("HAPPY", "SAD", "CALM");
    op.alterEnumType("mood").from("HAPPY", "SAD", "CALM").to("SAD", "CALM", "HAPPY");
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.alterEnumType("mood").from("SAD", "CALM", "HAPPY").to("HAPPY", "SAD", "CALM");
    op.alterEnumType("mood").from("HAPPY", "SAD", "CALM").to("HAPPY", "SAD");
  }
}
