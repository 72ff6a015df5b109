package dev.athanor.processor.mapping;

import dev.athanor.processor.jpa.AnnotationView;
import dev.athanor.schema.Column;
import dev.athanor.schema.DefaultValue;
import dev.athanor.schema.GeneratedValue;
import java.util.EnumSet;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a column's values come from when the application gives none, as Athanor's annotations say.
 */
final class ColumnValues {

  private static final String DEFAULT = "ServerDefault";
  private static final String COMPUTED = "Computed";

  private ColumnValues() {}

  /** The only column of an attribute, with the default or computation that is declared for it. */
  static Column apply(MappingContext context, Attribute attribute, Column column) {
    Column result = column;
    Optional<AnnotationView> declared = attribute.athanor(DEFAULT);
    if (declared.isPresent() && isWritten(context, attribute, declared.get())) {
      result = withDefault(context, attribute, declared.get(), result);
    }
    Optional<AnnotationView> computed = attribute.athanor(COMPUTED);
    return computed.isPresent() && isWritten(context, attribute, computed.get())
        ? withComputation(context, attribute, computed.get(), result)
        : result;
  }

  /** Reports an attribute that has not just one column for the annotation to speak of. */
  static void refuse(MappingContext context, Attribute attribute) {
    Stream.of(DEFAULT, COMPUTED)
        .flatMap(name -> attribute.athanor(name).stream())
        .forEach(
            annotation ->
                context.error(
                    "MisplacedAnnotation",
                    annotation.place(),
                    attribute.label()
                        + " is annotated with @"
                        + annotation.simpleName()
                        + ", but has no single column.",
                    "Annotate an attribute that has one."));
  }

  private static boolean isWritten(
      MappingContext context, Attribute attribute, AnnotationView annotation) {
    boolean written = !annotation.text("value").isBlank();
    if (!written) {
      conflict(context, annotation, attribute.label() + " has an empty expression.");
    }
    return written;
  }

  private static Column withDefault(
      MappingContext context, Attribute attribute, AnnotationView annotation, Column column) {
    DefaultValue value = DefaultText.parse(annotation.text("value").strip());
    if (column.defaultValue().filter(other -> !other.equals(value)).isPresent()) {
      conflict(context, annotation, attribute.label() + " has another default, too.");
    } else if (column.generated().isPresent() || ColumnTraits.isIdentity(attribute)) {
      conflict(context, annotation, attribute.label() + " is generated and cannot have a default.");
    }
    return column.withDefault(value);
  }

  private static Column withComputation(
      MappingContext context, Attribute attribute, AnnotationView annotation, Column column) {
    String expression = annotation.text("value").strip();
    boolean stored = annotation.flag("stored");
    if (column.defaultValue().isPresent() || ColumnTraits.isIdentity(attribute)) {
      conflict(
          context,
          annotation,
          attribute.label() + " is computed and cannot have a default or be numbered.");
    } else if (column.generated().filter(it -> !it.expression().equals(expression)).isPresent()) {
      conflict(context, annotation, attribute.label() + " is computed in another way, too.");
    }
    if (!stored) {
      context.requireTargets(
          annotation.place("stored"),
          attribute.label() + " is computed when it is read",
          EnumSet.of(TargetDatabase.POSTGRESQL));
    }
    return column.withGenerated(new GeneratedValue(expression, stored));
  }

  private static void conflict(MappingContext context, AnnotationView annotation, String fact) {
    context.error(
        "ConflictingValue", annotation.place("value"), fact, "Say one thing, in one place.");
  }
}
