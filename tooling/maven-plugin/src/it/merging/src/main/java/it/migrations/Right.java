package it.migrations;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

@Revision(id = "cccc3", down = "aaaa1", message = "right")
public final class Right implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {}

  @Override
  public void downgrade(SchemaOperations op) {}
}
