package dev.athanor.processor.mapping;

import dev.athanor.processor.jpa.AnnotationView;
import dev.athanor.processor.jpa.Annotations;
import dev.athanor.processor.jpa.Metadata;
import dev.athanor.schema.ReferentialAction;
import java.util.Optional;
import javax.lang.model.element.Element;

/** What Hibernate's own annotations on an association or collection say about its foreign key. */
final class ReferenceTraits {

  private ReferenceTraits() {}

  /** What becomes of the referring rows, as {@code @OnDelete} says. */
  static Optional<ReferentialAction> onDelete(Attribute attribute) {
    return onDelete(attribute.metadata(), attribute.element());
  }

  /** The same of what stands on an attribute, or on a class for the key that extends another. */
  static Optional<ReferentialAction> onDelete(Metadata metadata, Element element) {
    return metadata
        .findByName(element, Annotations.HIBERNATE + "OnDelete")
        .map((AnnotationView annotation) -> annotation.constant("action"))
        .filter(action -> !action.isEmpty())
        .map(ReferentialAction::valueOf);
  }

  /** The same, said on this side of an association or on the other. */
  static Optional<ReferentialAction> onDelete(
      MappingContext context, Attribute attribute, Scope scope, EntityModel target) {
    return onDelete(attribute)
        .or(
            () ->
                new Inverses(context)
                    .inverse(attribute, scope, target)
                    .flatMap(ReferenceTraits::onDelete));
  }

  /** Whether the rows referred to may be missing: then Hibernate makes no foreign key. */
  static boolean mayDangle(Attribute attribute) {
    return attribute.hibernate("NotFound").isPresent();
  }
}
