package dev.athanor.processor.mapping;

import dev.athanor.schema.Identifier;

/**
 * Names that are all quoted, as {@code hibernate.globally_quoted_identifiers} asks for.
 *
 * @param inner how they come from names in the source beside that
 */
record QuotedNaming(NamingStrategy inner) implements NamingStrategy {

  @Override
  public Identifier physical(Identifier logical) {
    return inner.physical(new Identifier(logical.text(), true));
  }

  @Override
  public String joinTable(String ownerTable, String targetTable, String attribute) {
    return inner.joinTable(ownerTable, targetTable, attribute);
  }
}
