package dev.athanor.processor.mapping;

import dev.athanor.processor.jpa.AnnotationView;
import dev.athanor.schema.Column;
import dev.athanor.schema.ColumnType;
import dev.athanor.schema.EnumType;
import dev.athanor.schema.NativeType;
import dev.athanor.schema.PortableType;
import java.util.EnumSet;
import java.util.Optional;

/** Hibernate's {@code @Collate}: how the texts of a column are compared and sorted. */
final class Collations {

  private Collations() {}

  /** The column of an attribute, with the collation that is declared for it. */
  static Column apply(MappingContext context, Attribute attribute, Column column) {
    Optional<AnnotationView> declared = find(attribute);
    if (declared.isEmpty() || attribute.has("ElementCollection")) {
      return column;
    }
    AnnotationView annotation = declared.get();
    if (!isText(column.type())) {
      misplaced(context, attribute, annotation, "its column " + column.name() + " holds no text");
      return column;
    }
    context.requireTargets(
        annotation.place(),
        attribute.label() + " has a collation of its own",
        EnumSet.of(TargetDatabase.POSTGRESQL));
    return column.withCollation(annotation.text("value"));
  }

  /** Reports an attribute that has not just one column. */
  static void refuse(MappingContext context, Attribute attribute) {
    find(attribute)
        .ifPresent(annotation -> misplaced(context, attribute, annotation, "has no single column"));
  }

  private static Optional<AnnotationView> find(Attribute attribute) {
    return attribute.hibernate("Collate");
  }

  private static void misplaced(
      MappingContext context, Attribute attribute, AnnotationView annotation, String why) {
    context.error(
        "MisplacedAnnotation",
        annotation.place(),
        attribute.label() + " is annotated with @Collate, but " + why + ".",
        "Annotate an attribute that has one column of text.");
  }

  /** A large object is a number to PostgreSQL. */
  private static boolean isText(ColumnType type) {
    if (type instanceof PortableType portable) {
      return switch (portable.name()) {
        case CHARACTER, NCHARACTER, VARCHAR, NVARCHAR, TEXT -> true;
        default -> false;
      };
    }
    return type instanceof EnumType || type instanceof NativeType;
  }
}
