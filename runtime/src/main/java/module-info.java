/** Walks the revision graph on a real database. */
module dev.athanor.runtime {
  requires transitive dev.athanor.annotations;
  requires transitive dev.athanor.schema;
  requires transitive java.sql;
  // Generated indexes say so with @Generated; an application that is a module reads it this way.
  requires static transitive java.compiler;

  exports dev.athanor;
  exports dev.athanor.check;
  exports dev.athanor.dialect;
  exports dev.athanor.history;
  exports dev.athanor.migration;
  exports dev.athanor.plan;

  uses dev.athanor.migration.RevisionIndex;
}
