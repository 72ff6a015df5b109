package dev.athanor.processor.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.element.TypeElement;

/**
 * Knows the embeddables that extend others: wherever one of those is embedded, there are columns
 * for the attributes of all below it. No attribute leads to them, so they have to be known.
 */
final class Embeddables {

  private final TypeReader types;
  private final SortedMap<String, List<TypeElement>> below = new TreeMap<>();
  private final Set<String> names = new TreeSet<>();

  /** Knows those among some classes. */
  Embeddables(TypeReader types, Collection<TypeElement> classes) {
    this.types = types;
    Map<String, TypeElement> sorted = new TreeMap<>();
    classes.stream()
        .filter(type -> isEmbeddable(type))
        .forEach(type -> sorted.put(type.getQualifiedName().toString(), type));
    sorted.forEach(
        (name, type) ->
            above(type)
                .ifPresent(
                    root -> {
                      names.add(name);
                      below
                          .computeIfAbsent(
                              root.getQualifiedName().toString(), any -> new ArrayList<>())
                          .add(type);
                    }));
  }

  /** The names of those that extend others. */
  Set<String> names() {
    return names;
  }

  /** Whether values may be of classes below this one, and no class is above it. */
  boolean isRoot(TypeElement type) {
    return below.containsKey(type.getQualifiedName().toString()) && above(type).isEmpty();
  }

  /** Those that extend a class, each before those that extend it in turn. */
  List<TypeElement> below(TypeElement type) {
    List<TypeElement> all = new ArrayList<>();
    below
        .getOrDefault(type.getQualifiedName().toString(), List.of())
        .forEach(
            child -> {
              all.add(child);
              all.addAll(below(child));
            });
    return all;
  }

  private Optional<TypeElement> above(TypeElement type) {
    Optional<TypeElement> above = types.element(type.getSuperclass());
    return above.isEmpty() || isEmbeddable(above.get()) ? above : above(above.get());
  }

  private boolean isEmbeddable(TypeElement type) {
    return types.metadata().has(type, "Embeddable");
  }
}
