package dev.athanor.processor.mappingfile;

import dev.athanor.processor.jpa.Annotations;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The annotations of elements while mapping files change them. */
final class Overlay {

  private final Map<Element, List<AnnotationMirror>> annotations = new LinkedHashMap<>();

  Map<Element, List<AnnotationMirror>> annotations() {
    return annotations;
  }

  /** What is declared about an element so far. */
  Optional<AnnotationMirror> find(Element element, String simpleName) {
    return of(element).stream()
        .filter(it -> name(it).equals(Annotations.JPA + simpleName))
        .findFirst();
  }

  /** Forgets what annotations say about the mapping of a class; others than those stay. */
  void clear(TypeElement type) {
    of(type).removeIf(Overlay::isOfMapping);
    type.getEnclosedElements().stream()
        .filter(member -> !(member instanceof TypeElement))
        .forEach(member -> of(member).removeIf(Overlay::isOfMapping));
  }

  /** Adds an annotation; values that it does not have are those of the one that is there. */
  void merge(Element element, XmlAnnotation annotation) {
    merge(element, annotation, annotation::over);
  }

  /** Adds values to an annotation that may be there, and forgets none that it has beside them. */
  void complete(Element element, XmlAnnotation annotation) {
    merge(element, annotation, other -> annotation.over(other, Set.of()));
  }

  private void merge(
      Element element, XmlAnnotation annotation, UnaryOperator<AnnotationMirror> merged) {
    List<AnnotationMirror> all = of(element);
    for (int i = 0; i < all.size(); i++) {
      if (name(all.get(i)).equals(name(annotation))) {
        all.set(i, merged.apply(all.get(i)));
        return;
      }
    }
    all.add(annotation);
  }

  /** Puts a list of annotations in the place of all that there are of them. */
  void replace(Element element, String simpleName, XmlAnnotation container) {
    List<AnnotationMirror> all = of(element);
    all.removeIf(
        it -> name(it).equals(Annotations.JPA + simpleName) || name(it).equals(name(container)));
    all.add(container);
  }

  private List<AnnotationMirror> of(Element element) {
    return annotations.computeIfAbsent(element, it -> new ArrayList<>(it.getAnnotationMirrors()));
  }

  private static boolean isOfMapping(AnnotationMirror annotation) {
    String name = name(annotation);
    return name.startsWith(Annotations.JPA) || name.startsWith(Annotations.HIBERNATE);
  }

  /** The qualified name of an annotation's type. */
  static String name(AnnotationMirror annotation) {
    return ((TypeElement) annotation.getAnnotationType().asElement()).getQualifiedName().toString();
  }
}
