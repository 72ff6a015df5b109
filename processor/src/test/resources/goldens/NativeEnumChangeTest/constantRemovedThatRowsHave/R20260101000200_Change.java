package acme.migrations;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Change. */
@Revision(
    id = "32ef3c986dc4",
    down = "c479cedccbdb",
    message = "change",
    created = "2026-01-01T00:02:00Z")
public final class R20260101000200_Change implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.alterEnumType("mood").from("HAPPY", "CALM", "SAD").to("HAPPY", "CALM");
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.alterEnumType("mood").from("HAPPY", "CALM").to("HAPPY", "CALM", "SAD");
  }
}
