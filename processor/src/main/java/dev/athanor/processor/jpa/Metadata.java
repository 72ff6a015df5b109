package dev.athanor.processor.jpa;

import java.util.ArrayList;
import java.util.Collections;
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
  private Element last;
  private List<AnnotationView> ofLast = List.of();

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

  /**
   * Athanor's own annotation of this simple name: it always stands on the element itself, whatever
   * a mapping file says.
   */
  public Optional<AnnotationView> findAthanor(Element element, String simpleName) {
    return find(written(element), Annotations.ATHANOR, simpleName);
  }

  /** A repeatable annotation of Athanor's own, alone and in its container, in their order. */
  public List<AnnotationView> findAllAthanor(Element element, String simpleName, String container) {
    List<AnnotationView> written = written(element);
    return all(
        find(written, Annotations.ATHANOR, simpleName),
        find(written, Annotations.ATHANOR, container));
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
    return all(find(element, simpleName), find(element, container));
  }

  /** A repeatable annotation of Hibernate's own, alone and in its container, in their order. */
  public List<AnnotationView> findAllHibernate(
      Element element, String simpleName, String container) {
    return all(findHibernate(element, simpleName), findHibernate(element, container));
  }

  /** A repeatable annotation by qualified name, alone and in its container, in their order. */
  public List<AnnotationView> findAllByName(
      Element element, String qualifiedName, String container) {
    return all(findByName(element, qualifiedName), findByName(element, container));
  }

  private static List<AnnotationView> all(
      Optional<AnnotationView> alone, Optional<AnnotationView> list) {
    if (list.isEmpty()) {
      return alone.isEmpty() ? List.of() : List.of(alone.get());
    }
    List<AnnotationView> found = new ArrayList<>();
    alone.ifPresent(found::add);
    found.addAll(list.get().nestedList("value"));
    return List.copyOf(found);
  }

  /** All that is declared about an element. */
  public List<AnnotationView> all(Element element) {
    return views(element);
  }

  private Optional<AnnotationView> find(Element element, String prefix, String rest) {
    return find(views(element), prefix, rest);
  }

  /** Asked more often than anything else: nothing is made for it, not even an iterator. */
  private static Optional<AnnotationView> find(
      List<AnnotationView> views, String prefix, String rest) {
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

  /** One element is asked about many annotations before the next one is. */
  private List<AnnotationView> views(Element element) {
    if (element != last) {
      ofLast = asked.computeIfAbsent(element, this::read);
      last = element;
    }
    return ofLast;
  }

  private List<AnnotationView> read(Element element) {
    List<AnnotationMirror> other = instead.get(element);
    return views(element, other == null ? element.getAnnotationMirrors() : other);
  }

  /** What stands on an element itself. */
  private List<AnnotationView> written(Element element) {
    return instead.containsKey(element)
        ? views(element, element.getAnnotationMirrors())
        : views(element);
  }

  private List<AnnotationView> views(Element element, List<? extends AnnotationMirror> mirrors) {
    if (mirrors.isEmpty()) {
      return List.of();
    }
    List<AnnotationView> views = new ArrayList<>(mirrors.size());
    for (AnnotationMirror mirror : mirrors) {
      views.add(AnnotationView.of(element, mirror, types));
    }
    return Collections.unmodifiableList(views);
  }
}
