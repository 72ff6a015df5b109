package dev.athanor.diff;

import dev.athanor.operation.CreateSchema;
import dev.athanor.operation.DropSchema;
import dev.athanor.schema.Schema;

/** Named schemas: there before anything is put into them, gone after everything is out. */
final class NamespaceDiffer {

  private NamespaceDiffer() {}

  static void diff(Schema from, Schema to, OrderedOperations operations) {
    to.namespaces().stream()
        .filter(name -> !from.hasNamespace(name))
        .forEach(name -> operations.add(Phase.CREATE_NAMESPACES, new CreateSchema(name)));
    from.namespaces().stream()
        .filter(name -> !to.hasNamespace(name))
        .forEach(name -> operations.add(Phase.DROP_NAMESPACES, new DropSchema(name)));
  }
}
