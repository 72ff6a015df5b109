package dev.athanor.processor.mapping;

import dev.athanor.processor.jpa.AnnotationView;
import dev.athanor.processor.jpa.ColumnAnnotation;
import dev.athanor.schema.Column;
import dev.athanor.schema.ColumnType;
import dev.athanor.schema.ColumnTypes;
import dev.athanor.schema.Identifier;
import java.util.List;
import java.util.Optional;

/** Maps {@code @OrderColumn}: the place of an element in its list. */
final class OrderColumnMapper {

  private final MappingContext context;

  OrderColumnMapper(MappingContext context) {
    this.context = context;
  }

  /** Whether the order of a collection is kept. */
  boolean isOrdered(Attribute attribute) {
    return attribute.has("OrderColumn")
        && (attribute.isArray() || context.types.isA(attribute.type(), "java.util.List"));
  }

  /** The column, put into a table; nullable where rows may be in no list. */
  Optional<MappedColumn> map(Attribute attribute, Scope scope, TableDraft table, boolean nullable) {
    if (!isOrdered(attribute)) {
      return Optional.empty();
    }
    AnnotationView view = attribute.find("OrderColumn").orElseThrow();
    ColumnAnnotation annotation = new ColumnAnnotation(view);
    Identifier name =
        context.physical(
            annotation.name().isEmpty() ? attribute.name() + "_ORDER" : annotation.name());
    Optional<ColumnType> type = type(attribute);
    if (type.isEmpty() && annotation.columnDefinition().isBlank()) {
      context.error(
          "UnknownType",
          view.place(),
          "What type the order of " + attribute.label() + " has is up to a class of its own.",
          "Name the type with @OrderColumn(columnDefinition = \"...\").");
      return Optional.empty();
    }
    Column column =
        ColumnMapper.decorate(
                Column.of(name, type.orElseGet(ColumnTypes::integer)), Optional.of(annotation))
            .withNullable(nullable && annotation.nullable());
    // An attribute that has the column already says what it is, as in Hibernate.
    CheckColumn.text(name)
        .filter(sql -> table.find(name).isEmpty())
        .ifPresent(
            sql ->
                ColumnMapper.check(
                    table,
                    Optional.empty(),
                    List.of(name),
                    sql + " >= " + base(attribute),
                    view.place()));
    MappedColumn mapped =
        new MappedColumn(column, path(attribute, scope, table), annotation.place(), false);
    table.slot().add(mapped);
    return Optional.of(mapped);
  }

  private Optional<ColumnType> type(Attribute attribute) {
    DeclaredTypes declared = new DeclaredTypes(context.types, attribute, "ListIndex");
    return declared.isAny()
        ? declared.find(ColumnSize.DEFAULT, "java.lang.Integer")
        : Optional.of(ColumnTypes.integer());
  }

  private static int base(Attribute attribute) {
    return attribute.hibernate("ListIndexBase").map(base -> base.number("value", 0)).orElse(0);
  }

  private static String path(Attribute attribute, Scope scope, TableDraft table) {
    String owner = table.entity ? scope.origin(attribute) : scope.path(attribute);
    return owner + "#order";
  }
}
