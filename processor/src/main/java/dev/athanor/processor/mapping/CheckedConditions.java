package dev.athanor.processor.mapping;

import dev.athanor.processor.jpa.AnnotationView;
import dev.athanor.processor.jpa.CheckAnnotation;
import dev.athanor.processor.jpa.Metadata;
import java.util.List;
import javax.lang.model.element.Element;

/** Hibernate's {@code @Check}s on a class or attribute. */
final class CheckedConditions {

  private CheckedConditions() {}

  static List<CheckAnnotation> on(Metadata metadata, Element element) {
    List<AnnotationView> written = metadata.findAllHibernate(element, "Check", "Checks");
    return written.isEmpty()
        ? List.of()
        : written.stream()
            .map((AnnotationView view) -> new CheckAnnotation(view, "constraints"))
            .toList();
  }
}
