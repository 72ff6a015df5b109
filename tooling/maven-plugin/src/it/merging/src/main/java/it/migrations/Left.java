package it.migrations;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

@Revision(id = "bbbb2", down = "aaaa1", message = "left")
public final class Left implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {}

  @Override
  public void downgrade(SchemaOperations op) {}
}
