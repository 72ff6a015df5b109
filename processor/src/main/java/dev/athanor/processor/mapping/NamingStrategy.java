package dev.athanor.processor.mapping;

import dev.athanor.schema.Identifier;

/** How names in the database come from names in the source. */
public interface NamingStrategy {

  /** The name in the database for a name that was written or derived. */
  Identifier physical(Identifier logical);

  /** The name of a join table that nobody wrote, before {@link #physical}. */
  String joinTable(String ownerTable, String targetTable, String attribute);
}
