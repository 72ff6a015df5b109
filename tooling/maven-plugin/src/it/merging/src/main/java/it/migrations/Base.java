package it.migrations;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

@Revision(id = "aaaa1", message = "base")
public final class Base implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {}

  @Override
  public void downgrade(SchemaOperations op) {}
}
