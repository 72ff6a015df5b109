package acme.migrations;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Change. */
@Revision(
    id = "972ffbd83b7c",
    down = "c479cedccbdb",
    message = "change",
    created = "2026-01-01T00:02:00Z")
public final class R20260101000200_Change implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.alterEnumType("mood").from("HAPPY", "CALM", "SAD").to("HAPPY", "CALM", "SAD", "BLUE");
    op.alterEnumType("mood").from("HAPPY", "CALM", "SAD", "BLUE").to("HAPPY", "SAD", "BLUE");
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.alterEnumType("mood").from("HAPPY", "SAD", "BLUE").to("HAPPY", "CALM", "SAD", "BLUE");
    op.alterEnumType("mood").from("HAPPY", "CALM", "SAD", "BLUE").to("HAPPY", "CALM", "SAD");
  }
}
