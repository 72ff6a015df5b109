package dev.athanor.diff;

import dev.athanor.operation.CreateSchema;
import dev.athanor.operation.DropSchema;
import dev.athanor.operation.ReleaseExtension;
import dev.athanor.operation.RequireExtension;
import dev.athanor.schema.Schema;

/**
 * Extensions and named schemas: there before anything is put into them, gone after everything is
 * out.
 */
final class NamespaceDiffer {

  private NamespaceDiffer() {}

  static void diff(Schema from, Schema to, OrderedOperations operations) {
    to.extensions().stream()
        .filter(name -> !from.extensions().contains(name))
        .forEach(name -> operations.add(Phase.REQUIRE_EXTENSIONS, new RequireExtension(name)));
    from.extensions().stream()
        .filter(name -> !to.extensions().contains(name))
        .forEach(name -> operations.add(Phase.RELEASE_EXTENSIONS, new ReleaseExtension(name)));
    to.namespaces().stream()
        .filter(name -> !from.hasNamespace(name))
        .forEach(name -> operations.add(Phase.CREATE_NAMESPACES, new CreateSchema(name)));
    from.namespaces().stream()
        .filter(name -> !to.hasNamespace(name))
        .forEach(name -> operations.add(Phase.DROP_NAMESPACES, new DropSchema(name)));
  }
}
