package dev.athanor.processor.jpa;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;

/**
 * What is declared about elements: by the annotations that they bear, or by a mapping file that
 * stands in for these. Whoever maps asks here, so that only one place knows of mapping files.
 */
public final class Metadata {

  /** Annotations and nothing else. */
  public static final Metadata OF_ANNOTATIONS = new Metadata(Map.of());

  private final Map<Element, List<AnnotationMirror>> instead;

  /**
   * Metadata with other annotations than those that stand in the source.
   *
   * @param instead for each element that a mapping file speaks of, all that is declared about it
   */
  public Metadata(Map<Element, List<AnnotationMirror>> instead) {
    this.instead = Map.copyOf(instead);
  }

  /** The Jakarta Persistence annotation of this simple name. */
  public Optional<AnnotationView> find(Element element, String simpleName) {
    return findByName(element, Annotations.JPA + simpleName);
  }

  /** Whether there is a Jakarta Persistence annotation of this simple name. */
  public boolean has(Element element, String simpleName) {
    return find(element, simpleName).isPresent();
  }

  /** The annotation of this qualified name. */
  public Optional<AnnotationView> findByName(Element element, String qualifiedName) {
    // Most elements have no annotation, and this is asked more often than anything else.
    for (AnnotationMirror mirror : mirrors(element)) {
      if (Annotations.name(mirror).equals(qualifiedName)) {
        return Optional.of(AnnotationView.of(element, mirror));
      }
    }
    return Optional.empty();
  }

  /** A repeatable Jakarta Persistence annotation, alone and in its container, in their order. */
  public List<AnnotationView> findAll(Element element, String simpleName, String container) {
    return findAllByName(element, Annotations.JPA + simpleName, Annotations.JPA + container);
  }

  /** A repeatable annotation by qualified name, alone and in its container, in their order. */
  public List<AnnotationView> findAllByName(
      Element element, String qualifiedName, String container) {
    List<AnnotationView> found = new ArrayList<>();
    findByName(element, qualifiedName).ifPresent(found::add);
    findByName(element, container).ifPresent(list -> found.addAll(list.nestedList("value")));
    return List.copyOf(found);
  }

  /** All that is declared about an element. */
  public Stream<AnnotationView> all(Element element) {
    return mirrors(element).stream().map(mirror -> AnnotationView.of(element, mirror));
  }

  private List<? extends AnnotationMirror> mirrors(Element element) {
    List<AnnotationMirror> other = instead.isEmpty() ? null : instead.get(element);
    return other == null ? element.getAnnotationMirrors() : other;
  }
}
