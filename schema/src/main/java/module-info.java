/**
 * The kernel: schemas, operations on them, their differences and the revision graph, as pure values
 * and functions.
 */
module dev.athanor.schema {
  exports dev.athanor.problem;
  exports dev.athanor.schema;
  exports dev.athanor.operation;
  exports dev.athanor.diff;
  exports dev.athanor.lint;
  exports dev.athanor.revision;
}
