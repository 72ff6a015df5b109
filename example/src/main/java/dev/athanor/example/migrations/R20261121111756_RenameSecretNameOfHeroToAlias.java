package dev.athanor.example.migrations;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Rename secret_name of hero to alias. */
@Revision(
    id = "b3b3a2d6d5c4",
    down = "b2a4ecad6136",
    message = "rename secret_name of hero to alias",
    created = "2026-11-21T11:17:56Z")
public final class R20261121111756_RenameSecretNameOfHeroToAlias implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.renameColumn("Hero", "secret_name", "alias");
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.renameColumn("Hero", "alias", "secret_name");
  }
}
