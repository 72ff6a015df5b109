package dev.athanor.processor.mapping;

import dev.athanor.processor.jpa.AnnotationView;
import dev.athanor.processor.jpa.ColumnAnnotation;
import dev.athanor.schema.Column;
import dev.athanor.schema.ColumnType;
import dev.athanor.schema.NativeType;
import java.util.List;
import java.util.Optional;

/** Maps Hibernate's {@code @CollectionId}: a key for each row of a collection's table. */
final class CollectionIdMapper {

  private static final String DEFAULT_NAME = "id";

  private final MappingContext context;
  private final GeneratorMapper generators;

  CollectionIdMapper(MappingContext context) {
    this.context = context;
    generators = new GeneratorMapper(context);
  }

  /** Adds the column, if there is one, and makes it the primary key; a {@code @Bag} has none. */
  void identify(TableDraft table, Attribute attribute, Scope scope) {
    attribute
        .hibernate("CollectionId")
        .filter(annotation -> attribute.hibernate("Bag").isEmpty())
        .ifPresent(annotation -> identify(table, attribute, scope, annotation));
  }

  private void identify(
      TableDraft table, Attribute attribute, Scope scope, AnnotationView annotation) {
    Optional<ColumnAnnotation> declared = annotation.nested("column").map(ColumnAnnotation::new);
    Optional<ColumnType> type =
        new DeclaredTypes(context.types, attribute, "CollectionId")
            .find(BasicTypes.size(attribute, annotation.nested("column")));
    boolean defined = declared.filter(it -> !it.columnDefinition().isBlank()).isPresent();
    if (type.isEmpty() && !defined) {
      context.error(
          "UnknownType",
          annotation.place(),
          "What type the identifiers of " + attribute.label() + " have is not said.",
          "Name it with @CollectionIdJavaClass.");
      return;
    }
    String name =
        declared.map(ColumnAnnotation::name).filter(it -> !it.isEmpty()).orElse(DEFAULT_NAME);
    Column plain =
        Column.of(context.physical(name), type.orElseGet(() -> new NativeType("?")))
            .withNullable(false);
    Column column = ColumnMapper.decorate(plain, declared);
    MappedColumn id = new MappedColumn(column, "#id", annotation.place(), false);
    table.slot().add(generators.mapNamed(annotation.text("generator"), attribute, id, scope));
    table.primaryKey = List.of(column.name());
  }
}
