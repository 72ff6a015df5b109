package acme.migrations;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Change. */
@Revision(
    id = "40dd28a03d18",
    down = "474ad4246b05",
    message = "change",
    created = "2026-01-01T00:02:00Z")
public final class R20260101000200_Change implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.alterPartitioning(
        "Measurement", p -> p.byRange("taken"), p -> p.byRange("taken").withDefault());
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.alterPartitioning(
        "Measurement", p -> p.byRange("taken").withDefault(), p -> p.byRange("taken"));
  }
}
