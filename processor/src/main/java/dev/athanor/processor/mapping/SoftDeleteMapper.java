package dev.athanor.processor.mapping;

import dev.athanor.processor.jpa.AnnotationView;
import dev.athanor.schema.Column;
import dev.athanor.schema.ColumnType;
import dev.athanor.schema.ColumnTypes;
import dev.athanor.schema.Identifier;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/** Maps Hibernate's {@code @SoftDelete}: a column that says whether a row still counts. */
final class SoftDeleteMapper {

  private static final String PATH = "#deleted";

  private final MappingContext context;
  private final TableDraft table;
  private final AnnotationView annotation;

  private SoftDeleteMapper(MappingContext context, TableDraft table, AnnotationView annotation) {
    this.context = context;
    this.table = table;
    this.annotation = annotation;
  }

  /** Maps what stands on an entity, on a mapped superclass of it, or on its package. */
  static void ofEntity(MappingContext context, EntityModel entity) {
    if (entity.parent.isPresent()) {
      return;
    }
    Stream<Element> holders =
        Stream.concat(
            context.attributes.hierarchy(entity.type).stream().map(type -> (Element) type),
            Stream.of(context.types.elements().getPackageOf(entity.type)));
    holders
        .flatMap(holder -> find(context, holder).stream())
        .findFirst()
        .ifPresent(annotation -> new SoftDeleteMapper(context, entity.table, annotation).map());
  }

  /** Maps what stands on a collection with a table of its own. */
  static void ofCollection(MappingContext context, TableDraft table, Attribute attribute) {
    Optional<AnnotationView> found = find(context, attribute.element());
    if (found.isPresent() && attribute.has("OneToMany")) {
      context.unsupported(
          found.get().place(),
          attribute.label() + " is a @OneToMany with @SoftDelete.",
          "Put @SoftDelete on the entity that it refers to.");
    } else {
      found.ifPresent(annotation -> new SoftDeleteMapper(context, table, annotation).map());
    }
  }

  private static Optional<AnnotationView> find(MappingContext context, Element element) {
    return context.metadata.findHibernate(element, "SoftDelete");
  }

  private void map() {
    String strategy = annotation.constant("strategy");
    String written = annotation.text("columnName");
    Identifier name =
        context.physical(
            !written.isEmpty() ? written : strategy.equals("ACTIVE") ? "active" : "deleted");
    Optional<ColumnType> type = type(strategy);
    if (type.isEmpty() || table.find(name).isPresent()) {
      return;
    }
    Column column = Column.of(name, type.get()).withNullable(strategy.equals("TIMESTAMP"));
    String comment = annotation.text("comment");
    column = column.withComment(comment.isEmpty() ? "Soft-delete indicator" : comment);
    if (!annotation.text("options").isBlank()) {
      column = column.withOptions(annotation.text("options"));
    }
    table.slot().add(new MappedColumn(column, PATH, annotation.place("columnName"), false));
    annotation
        .type("converter")
        .flatMap(converter -> BooleanValues.ofConverter(converter.toString()))
        .flatMap(values -> BooleanValues.condition(name, values))
        .ifPresent(
            condition ->
                ColumnMapper.check(
                    table, Optional.empty(), List.of(name), condition, annotation.place()));
  }

  private Optional<ColumnType> type(String strategy) {
    if (strategy.equals("TIMESTAMP")) {
      return Optional.of(ColumnTypes.timestampTz(6));
    }
    return switch (converter()) {
      case "UnspecifiedConversion" -> Optional.of(ColumnTypes.bool());
      case "YesNoConverter", "TrueFalseConverter" -> Optional.of(ColumnTypes.character(1));
      case "NumericBooleanConverter" -> Optional.of(ColumnTypes.integer());
      default -> {
        context.unsupported(
            annotation.place("converter"),
            "What " + converter() + " makes of a truth value is known to nobody but itself.",
            "Use one of Hibernate's converters, or none.");
        yield Optional.empty();
      }
    };
  }

  private String converter() {
    String name =
        annotation.type("converter").map(Object::toString).orElse("UnspecifiedConversion");
    return name.startsWith("org.hibernate.") ? name.substring(name.lastIndexOf('.') + 1) : name;
  }
}
