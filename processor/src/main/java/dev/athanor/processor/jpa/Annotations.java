package dev.athanor.processor.jpa;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Finds the annotations of an element by their names. */
public final class Annotations {

  /** The package of the Jakarta Persistence annotations, with the point behind it. */
  public static final String JPA = "jakarta.persistence.";

  /** The package of Hibernate's own annotations, with the point behind it. */
  public static final String HIBERNATE = "org.hibernate.annotations.";

  private Annotations() {}

  /** The Jakarta Persistence annotation of this simple name. */
  public static Optional<AnnotationView> find(Element element, String simpleName) {
    return findByName(element, JPA + simpleName);
  }

  /** Whether the element bears the Jakarta Persistence annotation of this simple name. */
  public static boolean has(Element element, String simpleName) {
    return find(element, simpleName).isPresent();
  }

  /** The annotation of this qualified name. */
  public static Optional<AnnotationView> findByName(Element element, String qualifiedName) {
    // Most elements have no annotation, and this is asked more often than anything else.
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (name(mirror).equals(qualifiedName)) {
        return Optional.of(AnnotationView.of(element, mirror));
      }
    }
    return Optional.empty();
  }

  /** A repeatable Jakarta Persistence annotation, alone and in its container, in their order. */
  public static List<AnnotationView> findAll(Element element, String simpleName, String container) {
    return findAllByName(element, JPA + simpleName, JPA + container);
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
    return element.getAnnotationMirrors().stream()
        .map(mirror -> AnnotationView.of(element, mirror));
  }

  /** The qualified name of an annotation's type. */
  public static String name(AnnotationMirror mirror) {
    return ((TypeElement) mirror.getAnnotationType().asElement()).getQualifiedName().toString();
  }
}
