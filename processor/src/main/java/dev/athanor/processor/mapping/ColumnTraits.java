package dev.athanor.processor.mapping;

import dev.athanor.processor.jpa.AnnotationView;
import dev.athanor.schema.Column;
import dev.athanor.schema.GeneratedValue;
import dev.athanor.schema.Identifier;
import java.util.List;
import java.util.Optional;

/** What Hibernate's own annotations on an attribute say about its column. */
final class ColumnTraits {

  private static final List<String> SET_ON_INSERT =
      List.of("CreationTimestamp", "UpdateTimestamp", "TenantId");

  private ColumnTraits() {}

  /** The column of a basic attribute, or of the elements of its collection. */
  static Column apply(MappingContext context, Attribute attribute, Column column) {
    Column result = Collations.apply(context, attribute, withDefault(context, attribute, column));
    Optional<String> computed =
        attribute.hibernate("GeneratedColumn").map(annotation -> annotation.text("value"));
    if (computed.isPresent()) {
      result = result.withGenerated(new GeneratedValue(computed.get(), false));
    }
    result = comment(attribute, ColumnValues.apply(context, attribute, result));
    return isSetOnInsert(attribute) ? result.withNullable(false) : result;
  }

  /** The column of an attribute that refers to another entity. */
  static Column applyToReference(MappingContext context, Attribute attribute, Column column) {
    Column plain = Collations.apply(context, attribute, withDefault(context, attribute, column));
    return comment(attribute, ColumnValues.apply(context, attribute, plain));
  }

  /** Adds the checks that stand on an attribute; those on a collection are about its table. */
  static void check(Attribute attribute, TableDraft table, Identifier column) {
    if (attribute.has("ElementCollection")) {
      return;
    }
    CheckedConditions.on(attribute.metadata(), attribute.element())
        .forEach(check -> ColumnMapper.check(table, List.of(column), check));
  }

  private static Column withDefault(MappingContext context, Attribute attribute, Column column) {
    Optional<AnnotationView> declared = attribute.hibernate("ColumnDefault");
    if (declared.isEmpty() || isIdentity(attribute)) {
      return column;
    }
    Column result = column.withDefault(DefaultText.parse(declared.get().text("value").strip()));
    if (column
        .defaultValue()
        .filter(other -> !result.defaultValue().equals(Optional.of(other)))
        .isPresent()) {
      context.unsupported(
          declared.get().place("value"),
          attribute.label() + " has another default in its columnDefinition.",
          "Leave one of them out.");
    }
    return result;
  }

  private static Column comment(Attribute attribute, Column column) {
    if (attribute.has("ElementCollection")) {
      return column;
    }
    for (AnnotationView comment :
        attribute.metadata().findAllHibernate(attribute.element(), "Comment", "Comments")) {
      if (isAbout(comment, column.name())) {
        return column.withComment(comment.text("value"));
      }
    }
    return column;
  }

  private static boolean isAbout(AnnotationView comment, Identifier column) {
    String on = comment.text("on");
    return on.isEmpty() || on.equalsIgnoreCase(column.text());
  }

  /** Whether the database numbers the rows. */
  static boolean isIdentity(Attribute attribute) {
    return attribute
        .find("GeneratedValue")
        .filter(generated -> generated.constant("strategy").equals("IDENTITY"))
        .isPresent();
  }

  /** The values that are there as soon as the row is: Hibernate makes their columns not null. */
  private static boolean isSetOnInsert(Attribute attribute) {
    for (String name : SET_ON_INSERT) {
      if (attribute.hibernate(name).isPresent()) {
        return true;
      }
    }
    return attribute
        .hibernate("CurrentTimestamp")
        .filter(annotation -> annotation.constants("event").contains("INSERT"))
        .isPresent();
  }
}
