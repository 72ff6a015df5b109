package dev.athanor.processor.diagnostic;

import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/**
 * A place in the source, as exact as the compiler's interface can say it: an element, an annotation
 * on it, a value within that.
 *
 * @param element the class, attribute or package
 * @param annotation the annotation on it, where that is the cause
 * @param value the value within the annotation, where that is the cause
 */
public record Place(
    Element element, Optional<AnnotationMirror> annotation, Optional<AnnotationValue> value) {

  public Place {
    Objects.requireNonNull(element, "element");
    Objects.requireNonNull(annotation, "annotation");
    Objects.requireNonNull(value, "value");
  }

  /** The element as a whole. */
  public static Place of(Element element) {
    return new Place(element, Optional.empty(), Optional.empty());
  }

  /** The file and line, where the cause is declared in a file that is none of the compiler's. */
  public Optional<String> elsewhere() {
    return value
        .<Object>map(it -> it)
        .filter(Elsewhere.class::isInstance)
        .or(() -> annotation.filter(Elsewhere.class::isInstance))
        .map(it -> ((Elsewhere) it).location());
  }

  /** The class, member or package by its qualified name: {@code com.acme.Hero#name}. */
  public String qualifiedName() {
    boolean stands = element.getKind().isClass() || element.getKind().isInterface();
    return stands || element.getEnclosingElement() == null
        ? element.toString()
        : element.getEnclosingElement() + "#" + element.getSimpleName();
  }
}
