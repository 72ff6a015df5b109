package dev.athanor.processor.mapping;

import dev.athanor.processor.jpa.AnnotationView;
import java.util.EnumSet;
import java.util.Optional;

/** Makes the tables of an entity unlogged that is {@code @Unlogged}, or below one that is. */
final class UnloggedTables {

  private static final String ANNOTATION = "Unlogged";

  private UnloggedTables() {}

  static void apply(MappingContext context) {
    context.entities.values().forEach(entity -> check(context, entity));
    for (TableDraft table : context.tables) {
      EntityModel owner = context.entities.get(table.origin.split("#", 2)[0]);
      table.unlogged = owner != null && !isOfGenerator(table) && above(context, owner).isPresent();
    }
  }

  private static void check(MappingContext context, EntityModel entity) {
    Optional<AnnotationView> own = own(context, entity);
    if (own.isPresent() && entity.sharesTable() && above(context, root(entity)).isEmpty()) {
      context.error(
          "MisplacedAnnotation",
          own.get().place(),
          entity.name
              + " is annotated with @Unlogged, but shares its table with the class above it.",
          "Annotate the root of the hierarchy.");
    }
    own.ifPresent(
        annotation ->
            context.requireTargets(
                annotation.place(),
                entity.name + " is unlogged",
                EnumSet.of(TargetDatabase.POSTGRESQL)));
  }

  private static EntityModel root(EntityModel entity) {
    return entity.parent.map(UnloggedTables::root).orElse(entity);
  }

  private static Optional<AnnotationView> above(MappingContext context, EntityModel entity) {
    return own(context, entity).or(() -> entity.parent.flatMap(parent -> above(context, parent)));
  }

  private static Optional<AnnotationView> own(MappingContext context, EntityModel entity) {
    return context.attributes.hierarchy(entity.type).stream()
        .flatMap(type -> context.metadata.findAthanor(type, ANNOTATION).stream())
        .findFirst();
  }

  /** Numbers that are lost are given twice. */
  private static boolean isOfGenerator(TableDraft table) {
    return table.columns().stream().allMatch(column -> column.path().isEmpty());
  }
}
