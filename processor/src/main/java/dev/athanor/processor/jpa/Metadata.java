package dev.athanor.processor.jpa;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;

/**
 * What is declared about elements: by the annotations that they bear, or by a mapping file that
 * stands in for these. Whoever maps asks here, so that only one place knows of mapping files. It
 * keeps what it has read of elements, so it lives as long as one analysis.
 */
public final class Metadata {

  private final Map<Element, List<AnnotationMirror>> instead;
  private final List<AnnotationView> global;
  private final Map<Element, List<AnnotationView>> asked = new HashMap<>();
  private final AnnotationTypes types = new AnnotationTypes();

  /**
   * Metadata with other annotations than those that stand in the source.
   *
   * @param instead for each element that a mapping file speaks of, all that is declared about it
   * @param global what a mapping file says of nothing in particular, with something at which it may
   *     be told that it is wrong
   */
  public Metadata(
      Map<Element, List<AnnotationMirror>> instead, Map<AnnotationMirror, Element> global) {
    this.instead = Map.copyOf(instead);
    this.global =
        global.entrySet().stream()
            .map(entry -> AnnotationView.of(entry.getValue(), entry.getKey(), types))
            .toList();
  }

  /** The Jakarta Persistence annotations of this simple name that belong to no element. */
  public Stream<AnnotationView> global(String simpleName) {
    return global.stream().filter(it -> it.name().equals(Annotations.JPA + simpleName));
  }

  /** Annotations and nothing else. */
  public static Metadata ofAnnotations() {
    return new Metadata(Map.of(), Map.of());
  }

  /** The Jakarta Persistence annotation of this simple name. */
  public Optional<AnnotationView> find(Element element, String simpleName) {
    return find(element, Annotations.JPA, simpleName);
  }

  /** Hibernate's own annotation of this simple name. */
  public Optional<AnnotationView> findHibernate(Element element, String simpleName) {
    return find(element, Annotations.HIBERNATE, simpleName);
  }

  /** Whether there is a Jakarta Persistence annotation of this simple name. */
  public boolean has(Element element, String simpleName) {
    return find(element, simpleName).isPresent();
  }

  /** The annotation of this qualified name. */
  public Optional<AnnotationView> findByName(Element element, String qualifiedName) {
    return find(element, "", qualifiedName);
  }

  /** A repeatable Jakarta Persistence annotation, alone and in its container, in their order. */
  public List<AnnotationView> findAll(Element element, String simpleName, String container) {
    return findAllByName(element, Annotations.JPA + simpleName, Annotations.JPA + container);
  }

  /** A repeatable annotation by qualified name, alone and in its container, in their order. */
  public List<AnnotationView> findAllByName(
      Element element, String qualifiedName, String container) {
    List<AnnotationView> alone = findByName(element, qualifiedName).map(List::of).orElse(List.of());
    Optional<AnnotationView> list = findByName(element, container);
    if (list.isEmpty()) {
      return alone;
    }
    List<AnnotationView> found = new ArrayList<>(alone);
    found.addAll(list.get().nestedList("value"));
    return List.copyOf(found);
  }

  /** All that is declared about an element. */
  public List<AnnotationView> all(Element element) {
    return views(element);
  }

  /** Asked more often than anything else: nothing is made for it, not even an iterator. */
  private Optional<AnnotationView> find(Element element, String prefix, String rest) {
    List<AnnotationView> views = views(element);
    for (int i = 0; i < views.size(); i++) {
      AnnotationView view = views.get(i);
      String name = view.name();
      if (name.length() == prefix.length() + rest.length()
          && name.endsWith(rest)
          && name.startsWith(prefix)) {
        return Optional.of(view);
      }
    }
    return Optional.empty();
  }

  private List<AnnotationView> views(Element element) {
    return asked.computeIfAbsent(element, this::read);
  }

  private List<AnnotationView> read(Element element) {
    List<AnnotationView> views = new ArrayList<>();
    for (AnnotationMirror mirror : mirrors(element)) {
      views.add(AnnotationView.of(element, mirror, types));
    }
    return List.copyOf(views);
  }

  private List<? extends AnnotationMirror> mirrors(Element element) {
    return instead.containsKey(element) ? instead.get(element) : element.getAnnotationMirrors();
  }
}
