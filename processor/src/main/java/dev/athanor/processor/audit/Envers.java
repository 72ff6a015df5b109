package dev.athanor.processor.audit;

import dev.athanor.processor.jpa.AnnotationView;
import dev.athanor.processor.jpa.Metadata;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;

/** Envers' annotations, found by name: the library itself is not depended on. */
final class Envers {

  /** The package of the annotations, with the point behind it. */
  static final String PACKAGE = "org.hibernate.envers.";

  private Envers() {}

  static Optional<AnnotationView> find(Metadata metadata, Element element, String simpleName) {
    return metadata.findByName(element, PACKAGE + simpleName);
  }

  static boolean has(Metadata metadata, Element element, String simpleName) {
    return find(metadata, element, simpleName).isPresent();
  }

  /** A repeatable annotation, alone and in its container. */
  static List<AnnotationView> findAll(Metadata metadata, Element element, String simpleName) {
    String name = PACKAGE + simpleName;
    return metadata.findAllByName(element, name, name + "s");
  }
}
