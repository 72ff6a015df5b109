package dev.athanor.diff;

/**
 * The order in which databases let operations of different kinds happen. What is built on something
 * goes before it and comes after it; whatever is lost is lost as late as possible, so that a
 * migration can still read it, unless its name is needed before.
 */
enum Phase {
  REQUIRE_EXTENSIONS,
  CREATE_NAMESPACES,
  /** From here on named types have their new names, and the labels that stay theirs. */
  RENAME_TYPES,
  /** Some databases commit what went before, so that nothing should. */
  EXTEND_TYPES,
  CREATE_TYPES,
  ALTER_STRUCTS,
  DROP_FOREIGN_KEYS,
  DROP_INDEXES,
  DROP_CONSTRAINTS,
  DROP_PRIMARY_KEYS,
  /** Tables and sequences whose names, or those of their parts, are needed by others. */
  DROP_NAMESAKES,
  RENAME_TABLES,
  RENAME_SEQUENCES,
  /** From here on tables have their new names. */
  DROP_NAMESAKE_COLUMNS,
  RENAME_COLUMNS,
  RENAME_PARTS,
  ALTER_SEQUENCES,
  CREATE_SEQUENCES,
  /** A logged table refers to logged ones only, a new one too. */
  LOG_TABLES,
  CREATE_TABLES,
  UNLOG_TABLES,
  ALTER_TABLES,
  ADD_COLUMNS,
  /** Generated columns hold on to those that they are computed from. */
  DROP_GENERATED_COLUMNS,
  ALTER_COLUMNS,
  ADD_GENERATED_COLUMNS,
  PARTITION_TABLES,
  DROP_COLUMNS,
  ADD_PRIMARY_KEYS,
  ADD_UNIQUE_CONSTRAINTS,
  ADD_CHECK_CONSTRAINTS,
  ADD_EXCLUSION_CONSTRAINTS,
  CREATE_INDEXES,
  ADD_FOREIGN_KEYS,
  DROP_TABLES,
  REDUCE_TYPES,
  DROP_TYPES,
  DROP_SEQUENCES,
  DROP_NAMESPACES,
  RELEASE_EXTENSIONS
}
