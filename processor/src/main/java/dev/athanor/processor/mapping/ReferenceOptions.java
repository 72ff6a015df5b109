package dev.athanor.processor.mapping;

import dev.athanor.processor.diagnostic.Place;
import dev.athanor.processor.jpa.AnnotationView;
import dev.athanor.processor.jpa.ForeignKeyAnnotation;
import dev.athanor.processor.jpa.Metadata;
import dev.athanor.schema.Deferrability;
import dev.athanor.schema.ReferentialAction;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.lang.model.element.Element;

/** What {@code @ForeignKeyOptions} says of foreign keys, and whether there are any to speak of. */
final class ReferenceOptions {

  private static final String ANNOTATION = "ForeignKeyOptions";

  private final Metadata metadata;
  private final Map<Element, String> annotated = new LinkedHashMap<>();
  private final Set<Element> met = new LinkedHashSet<>();

  ReferenceOptions(Metadata metadata) {
    this.metadata = metadata;
  }

  /** Remembers an element that may be annotated. */
  void add(Element element, Supplier<String> label) {
    find(element).ifPresent(annotation -> annotated.put(element, label.get()));
  }

  /** What is said of the foreign key that a place stands for, if anything is. */
  Optional<AnnotationView> of(
      MappingContext context,
      Place place,
      Optional<ForeignKeyAnnotation> declared,
      Optional<ReferentialAction> onDelete) {
    Optional<AnnotationView> options = find(place.element());
    options.ifPresent(annotation -> check(context, annotation, declared, onDelete));
    return options;
  }

  /** Reports the annotations that have met no foreign key. */
  void checkAll(MappingContext context) {
    annotated.forEach(
        (element, label) -> {
          if (!met.contains(element)) {
            context.error(
                "MisplacedAnnotation",
                find(element).orElseThrow().place(),
                label + " is annotated with @ForeignKeyOptions, but has no foreign key.",
                "Annotate the side of the association that has the columns.");
          }
        });
  }

  private void check(
      MappingContext context,
      AnnotationView annotation,
      Optional<ForeignKeyAnnotation> declared,
      Optional<ReferentialAction> onDelete) {
    met.add(annotation.element());
    boolean written =
        declared.stream()
            .anyMatch(
                key -> key.isOff() || !key.definition().isBlank() || !key.options().isBlank());
    boolean other =
        onDelete.isPresent()
            && action(annotation, "onDelete").filter(onDelete.get()::equals).isEmpty()
            && annotation.has("onDelete");
    if (written || other) {
      context.error(
          "ConflictingValue",
          annotation.place(),
          "@ForeignKeyOptions and "
              + (written ? "@ForeignKey" : "@OnDelete")
              + " say different things of one foreign key.",
          "Say one thing, in one place.");
    }
    if (deferrability(annotation) != Deferrability.NOT_DEFERRABLE) {
      context.requireTargets(
          annotation.place("deferrability"),
          "The foreign key is deferrable",
          EnumSet.of(TargetDatabase.POSTGRESQL));
    }
  }

  /** The action upon an event, if it is written. */
  static Optional<ReferentialAction> action(AnnotationView annotation, String event) {
    return Optional.of(annotation.constant(event))
        .filter(constant -> annotation.has(event))
        .map(ReferentialAction::valueOf);
  }

  static Deferrability deferrability(AnnotationView annotation) {
    return Deferrability.valueOf(annotation.constant("deferrability"));
  }

  private Optional<AnnotationView> find(Element element) {
    return metadata.findAthanor(element, ANNOTATION);
  }
}
