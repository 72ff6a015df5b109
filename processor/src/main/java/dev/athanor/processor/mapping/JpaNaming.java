package dev.athanor.processor.mapping;

import dev.athanor.schema.Identifier;

/** Names as they are written, the default of Jakarta Persistence and Hibernate. */
final class JpaNaming implements NamingStrategy {

  @Override
  public Identifier physical(Identifier logical) {
    return logical;
  }

  @Override
  public String joinTable(String ownerTable, String targetTable, String attribute) {
    return ownerTable + "_" + targetTable;
  }
}
