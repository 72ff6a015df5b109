package dev.athanor.processor.jpa;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Finds the annotations that stand on an element itself, by their names. What a mapping file may
 * say otherwise is asked of {@link Metadata}.
 */
public final class Annotations {

  /** The package of the Jakarta Persistence annotations, with the point behind it. */
  public static final String JPA = "jakarta.persistence.";

  /** The package of Hibernate's own annotations, with the point behind it. */
  public static final String HIBERNATE = "org.hibernate.annotations.";

  /** The package of Athanor's own annotations, with the point behind it. */
  public static final String ATHANOR = "dev.athanor.annotation.";

  private Annotations() {}

  /** Whether the element bears the Jakarta Persistence annotation of this simple name. */
  public static boolean has(Element element, String simpleName) {
    return findByName(element, JPA + simpleName).isPresent();
  }

  /** The annotation of this qualified name. */
  public static Optional<AnnotationView> findByName(Element element, String qualifiedName) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
      if (type.getQualifiedName().contentEquals(qualifiedName)) {
        return Optional.of(AnnotationView.of(element, mirror, new AnnotationTypes()));
      }
    }
    return Optional.empty();
  }

  /** A repeatable annotation by qualified name, alone and in its container, in their order. */
  public static List<AnnotationView> findAllByName(
      Element element, String qualifiedName, String container) {
    List<AnnotationView> found = new ArrayList<>();
    findByName(element, qualifiedName).ifPresent(found::add);
    findByName(element, container).ifPresent(list -> found.addAll(list.nestedList("value")));
    return List.copyOf(found);
  }

  /** All annotations by their qualified names. */
  public static Stream<AnnotationView> all(Element element) {
    AnnotationTypes types = new AnnotationTypes();
    return element.getAnnotationMirrors().stream()
        .map(mirror -> AnnotationView.of(element, mirror, types));
  }
}
