package dev.athanor.migration;

/**
 * One revision of a database. Both methods only record what is to be done; a plan is made of it
 * before anything reaches the database. Needs a public constructor without parameters and a {@link
 * dev.athanor.annotation.Revision}.
 */
public interface Migration {

  /** Records the way from the down revision to this one. */
  void upgrade(SchemaOperations op);

  /** Records the way back. */
  void downgrade(SchemaOperations op);
}
