package acme.migrations;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Change. */
@Revision(
    id = "0975214f1d37",
    down = "119243adcc9a",
    message = "change",
    created = "2026-01-01T00:02:00Z")
public final class R20260101000200_Change implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.renameType("mood", "Feeling");
    op.renameEnumLabel("Feeling", "SAD", "BLUE");
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.renameEnumLabel("Feeling", "BLUE", "SAD");
    op.renameType("Feeling", "mood");
  }
}
