package dev.athanor.processor;

import dev.athanor.processor.KnownTypes.Role;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.element.TypeElement;

/** What became of the known types in this compilation. */
final class FoundTypes {

  private final Map<Role, SortedMap<String, TypeElement>> found = new EnumMap<>(Role.class);
  private final Map<Role, SortedSet<String>> doubtful = new EnumMap<>(Role.class);

  private final SortedSet<String> excluded = new TreeSet<>();
  private final SortedSet<String> unmapped = new TreeSet<>();
  private final SortedMap<String, TypeElement> former = new TreeMap<>();
  private final Collection<String> sources;

  /**
   * Nothing is found yet.
   *
   * @param sources the top-level types whose sources were compiled
   */
  FoundTypes(Collection<String> sources) {
    this.sources = sources;
    for (Role role : Role.values()) {
      found.put(role, new TreeMap<>());
      doubtful.put(role, new TreeSet<>());
    }
  }

  void addFound(Role role, String name, TypeElement type) {
    found.get(role).put(name, type);
  }

  void addDoubtful(Role role, String name) {
    doubtful.get(role).add(name);
  }

  void addExcluded(String name) {
    excluded.add(name);
  }

  void addUnmapped(String name) {
    unmapped.add(name);
  }

  void addFormer(String name, TypeElement type) {
    former.put(name, type);
  }

  /** The classes that are there and certainly no entities any more, as nobody has said yet. */
  Collection<TypeElement> former() {
    return Collections.unmodifiableCollection(former.values());
  }

  /** The names of those that come from elsewhere and that nothing maps any more. */
  SortedSet<String> unmapped() {
    return Collections.unmodifiableSortedSet(unmapped);
  }

  /** The names of those that are there and do not count. */
  SortedSet<String> excluded() {
    return Collections.unmodifiableSortedSet(excluded);
  }

  /** Those that are there, in the order of their names. */
  Collection<TypeElement> types(Role role) {
    return Collections.unmodifiableCollection(found.get(role).values());
  }

  /** The names of those that are there. */
  Collection<String> names(Role role) {
    return Collections.unmodifiableCollection(found.get(role).keySet());
  }

  /** The names of those of which nothing certain can be said. */
  SortedSet<String> doubtful() {
    SortedSet<String> all = new TreeSet<>();
    doubtful.values().forEach(all::addAll);
    return all;
  }

  /** Whether it is known of all types of a role what became of them. */
  boolean isCertain(Role role) {
    return doubtful.get(role).isEmpty();
  }

  /** What the next build has to know: all but those that are certainly gone. */
  KnownTypes known() {
    KnownTypes known = new KnownTypes();
    found.forEach((role, types) -> known.addAll(role, types.keySet()));
    doubtful.forEach(known::addAll);
    sources.forEach(known::addSource);
    return known;
  }
}
