package dev.athanor.processor.mapping;

import dev.athanor.processor.jpa.AnnotationView;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.PartitionStrategy;
import dev.athanor.schema.Partitioning;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Spreads the rows of an entity's table over partitions, as {@code @PartitionedBy} says. */
final class PartitionedTables {

  private static final String ANNOTATION = "PartitionedBy";

  private final MappingContext context;
  private final EntityModel entity;
  private final AnnotationView annotation;

  private PartitionedTables(MappingContext context, EntityModel entity, AnnotationView annotation) {
    this.context = context;
    this.entity = entity;
    this.annotation = annotation;
  }

  /** Applies what stands on an entity or on a mapped superclass that it inherits from. */
  static void apply(MappingContext context, EntityModel entity) {
    context.attributes.hierarchy(entity.type).stream()
        .flatMap(type -> context.metadata.findAthanor(type, ANNOTATION).stream())
        .findFirst()
        .ifPresent(
            found ->
                context.guarded(
                    found.place(), () -> new PartitionedTables(context, entity, found).apply()));
  }

  private void apply() {
    context.requireTargets(
        annotation.place(), entity.name + " is partitioned", EnumSet.of(TargetDatabase.POSTGRESQL));
    boolean hash = annotation.constant("strategy").equals("HASH");
    if (entity.sharesTable()) {
      error(
          "MisplacedAnnotation",
          "is annotated with @PartitionedBy, but shares its table with the class above it",
          "Annotate the root of the hierarchy.");
    } else if (hash && annotation.flag("defaultPartition")) {
      error(
          "ConflictingValue",
          "is partitioned by a hash and has a default partition",
          "Leave the default partition out: every row has a hash.");
    } else if (entity.table.unlogged) {
      error(
          "ConflictingValue",
          "is partitioned and unlogged, which PostgreSQL has not at once",
          "Leave one of them out.");
    } else {
      partition();
    }
  }

  private void partition() {
    List<String> written = annotation.texts("columns");
    if (written.isEmpty()) {
      error(
          "IncompleteAnnotation",
          "is partitioned by no column",
          "Write @PartitionedBy(columns = \"...\").");
    }
    Optional<String> expression = written.stream().filter(ColumnList::isExpression).findFirst();
    if (expression.isPresent()) {
      error(
          "PartitionKeyNotInKey",
          "is partitioned by the expression "
              + expression.get()
              + ", where PostgreSQL allows no primary key, and every entity has one",
          "Partition it by a column; what the expression gives may be written into one.");
      return;
    }
    List<Identifier> columns =
        written.stream()
            .flatMap(
                name ->
                    TableConstraints.column(
                        context, entity.table, name, annotation.place("columns"))
                        .stream())
            .toList();
    Set<Identifier> unmanaged = context.unmanaged.columns(entity.table);
    columns.stream()
        .filter(unmanaged::contains)
        .forEach(
            column ->
                error(
                    "InvalidUnmanaged",
                    "is partitioned by " + column + ", which is @Unmanaged",
                    "Remove @Unmanaged there."));
    if (!columns.isEmpty() && columns.size() == written.size()) {
      entity.table.partitioning =
          Optional.of(
              new Partitioning(
                  PartitionStrategy.valueOf(annotation.constant("strategy")),
                  columns,
                  annotation.flag("defaultPartition")));
    }
  }

  private void error(String code, String fact, String remedy) {
    context.error(code, annotation.place(), entity.name + " " + fact + ".", remedy);
  }
}
