package dev.athanor.processor.mapping;

import dev.athanor.processor.jpa.AnnotationView;
import dev.athanor.schema.Identifier;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javax.lang.model.element.Element;

/**
 * The tables that Athanor's annotations on classes speak of: that of the entity, or the one that
 * the value {@code table} names.
 *
 * @param annotation the simple name of the annotation
 */
record DeclaredTable(String annotation) {

  /** Hands over what stands on an entity and on the mapped superclasses that it inherits from. */
  void each(
      MappingContext context, EntityModel entity, BiConsumer<TableDraft, AnnotationView> consumer) {
    context.attributes.hierarchy(entity.type).stream()
        .flatMap(type -> on(context, type).stream())
        .forEach(
            view ->
                context.guarded(
                    view.place(),
                    () ->
                        find(context, entity, view)
                            .ifPresent(table -> consumer.accept(table, view))));
  }

  /** Reports them on a class that has no table. */
  void refuse(MappingContext context, Element type) {
    on(context, type)
        .forEach(
            view ->
                context.error(
                    "MisplacedAnnotation",
                    view.place(),
                    type.getSimpleName()
                        + " is annotated with @"
                        + annotation
                        + ", but has no table.",
                    "Annotate the entity."));
  }

  private List<AnnotationView> on(MappingContext context, Element type) {
    return context.metadata.findAllAthanor(type, annotation, annotation + ".List");
  }

  private static Optional<TableDraft> find(
      MappingContext context, EntityModel entity, AnnotationView view) {
    String written = view.text("table");
    if (written.isEmpty()) {
      return Optional.of(entity.table);
    }
    Identifier name = context.physical(written);
    Optional<TableDraft> found =
        context.tables.stream()
            .filter(table -> table.origin.split("#", 2)[0].equals(entity.qualifiedName()))
            .filter(table -> table.name.name().matches(name))
            .findFirst();
    if (found.isEmpty()) {
      context.error(
          "UnknownTable",
          view.place("table"),
          entity.name + " has no table " + written + ".",
          "Name a secondary, join or collection table of the entity, or leave the table out.");
    }
    return found;
  }
}
