package dev.athanor.processor.mapping;

import dev.athanor.processor.jpa.AnnotationView;
import dev.athanor.processor.jpa.CheckAnnotation;
import dev.athanor.schema.Identifier;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/** What Hibernate's own annotations on a class or collection say about its table. */
final class TableTraits {

  private final MappingContext context;
  private final TableDraft table;

  private TableTraits(MappingContext context, TableDraft table) {
    this.context = context;
    this.table = table;
  }

  /** Applies what stands on an entity to its table, which has all its columns. */
  static void ofEntity(MappingContext context, EntityModel entity) {
    SoftDeleteMapper.ofEntity(context, entity);
    TableTraits traits = new TableTraits(context, entity.table);
    CheckedConditions.on(context.metadata, entity.type).forEach(traits::check);
    for (AnnotationView comment : comments(context, entity.type)) {
      List<TableDraft> tables =
          Stream.concat(Stream.of(entity.table), entity.secondaryTables.stream())
              .filter(table -> isAbout(comment, table, entity.table))
              .toList();
      tables.forEach(table -> table.comment = Optional.of(comment.text("value")));
      if (tables.isEmpty()) {
        traits.unknown(comment);
      }
    }
    entity.attributes.stream()
        .filter(attribute -> AttributeKind.of(attribute, context.types) == AttributeKind.EMBEDDED)
        .forEach(traits::commentOnFirst);
  }

  /** Applies what stands on a collection to its table, which has all its columns. */
  static void ofCollection(MappingContext context, TableDraft table, Attribute attribute) {
    SoftDeleteMapper.ofCollection(context, table, attribute);
    TableTraits traits = new TableTraits(context, table);
    CheckedConditions.on(context.metadata, attribute.element()).forEach(traits::check);
    for (AnnotationView comment : comments(context, attribute.element())) {
      if (isAbout(comment, table, table)) {
        table.comment = Optional.of(comment.text("value"));
      } else if (table.find(new Identifier(comment.text("on"), false)).isPresent()) {
        traits.commentOn(table.find(new Identifier(comment.text("on"), false)).get(), comment);
      } else {
        traits.unknown(comment);
      }
    }
  }

  private void check(CheckAnnotation check) {
    ColumnMapper.check(table, List.of(), check);
  }

  private static boolean isAbout(AnnotationView comment, TableDraft table, TableDraft first) {
    String on = comment.text("on");
    return on.isEmpty() ? table == first : on.equalsIgnoreCase(table.name.name().text());
  }

  /** A comment on an embeddable goes to its first column, as in Hibernate. */
  private void commentOnFirst(Attribute embedded) {
    comments(context, embedded.element())
        .forEach(
            comment ->
                table.columns().stream()
                    .filter(column -> column.path().startsWith(embedded.name() + "."))
                    .filter(
                        column ->
                            comment.text("on").isEmpty()
                                || comment
                                    .text("on")
                                    .equalsIgnoreCase(column.column().name().text()))
                    .findFirst()
                    .ifPresent(column -> commentOn(column, comment)));
  }

  private void commentOn(MappedColumn wanted, AnnotationView comment) {
    table.replaceColumns(
        column ->
            column.equals(wanted)
                ? column.withColumn(column.column().withComment(comment.text("value")))
                : column);
  }

  private void unknown(AnnotationView comment) {
    context.unresolved(
        Unresolved.Kind.COLUMN, comment.text("on"), table.name.toString(), comment.place("on"));
  }

  private static List<AnnotationView> comments(MappingContext context, Element element) {
    return context.metadata.findAllHibernate(element, "Comment", "Comments");
  }
}
