package dev.athanor.processor.jpa;

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

  /** The Jakarta Persistence annotation of this simple name. */
  public static Optional<AnnotationView> find(Element element, String simpleName) {
    return Metadata.OF_ANNOTATIONS.find(element, simpleName);
  }

  /** Whether the element bears the Jakarta Persistence annotation of this simple name. */
  public static boolean has(Element element, String simpleName) {
    return Metadata.OF_ANNOTATIONS.has(element, simpleName);
  }

  /** The annotation of this qualified name. */
  public static Optional<AnnotationView> findByName(Element element, String qualifiedName) {
    return Metadata.OF_ANNOTATIONS.findByName(element, qualifiedName);
  }

  /** A repeatable Jakarta Persistence annotation, alone and in its container, in their order. */
  public static List<AnnotationView> findAll(Element element, String simpleName, String container) {
    return Metadata.OF_ANNOTATIONS.findAll(element, simpleName, container);
  }

  /** A repeatable annotation by qualified name, alone and in its container, in their order. */
  public static List<AnnotationView> findAllByName(
      Element element, String qualifiedName, String container) {
    return Metadata.OF_ANNOTATIONS.findAllByName(element, qualifiedName, container);
  }

  /** All annotations by their qualified names. */
  public static Stream<AnnotationView> all(Element element) {
    return Metadata.OF_ANNOTATIONS.all(element);
  }

  /** The qualified name of an annotation's type. */
  public static String name(AnnotationMirror mirror) {
    return ((TypeElement) mirror.getAnnotationType().asElement()).getQualifiedName().toString();
  }
}
