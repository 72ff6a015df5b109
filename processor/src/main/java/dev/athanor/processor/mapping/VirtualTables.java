package dev.athanor.processor.mapping;

import dev.athanor.processor.jpa.AnnotationView;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * Entities that Hibernate reads from a query or view: they have no table, and none refers to it.
 */
final class VirtualTables {

  private VirtualTables() {}

  /** Whether an entity is one of these; a view that nobody creates is worth a warning. */
  static boolean isVirtual(MappingContext context, TypeElement type) {
    Optional<AnnotationView> view = context.metadata.findHibernate(type, "View");
    view.ifPresent(
        annotation ->
            context.warning(
                "ViewNotCreated",
                annotation.place("query"),
                type.getSimpleName() + " is a view, which no draft creates.",
                "Create the view in a revision with op.execute(...), before what reads it."));
    return view.isPresent() || context.metadata.findHibernate(type, "Subselect").isPresent();
  }
}
