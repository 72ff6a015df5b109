package dev.athanor.schema;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Immutable collections of the parts that a schema consists of. */
final class Parts {

  private Parts() {}

  static <T> List<T> nonEmpty(List<T> parts, String owner) {
    if (parts.isEmpty()) {
      throw new IllegalArgumentException(owner + " needs at least one column");
    }
    return List.copyOf(parts);
  }

  /** In the given order. */
  static <T extends Named> Map<Identifier, T> inOrder(Collection<T> parts) {
    Map<Identifier, T> byName = new LinkedHashMap<>();
    for (T part : parts) {
      putOnce(byName, part.name(), part);
    }
    return Collections.unmodifiableMap(byName);
  }

  /** In the order of their names. */
  static <K, T> SortedMap<K, T> sorted(Collection<? extends T> parts, Function<T, K> name) {
    if (parts.isEmpty()) {
      return Collections.emptySortedMap();
    }
    SortedMap<K, T> byName = new TreeMap<>();
    parts.forEach(part -> putOnce(byName, name.apply(part), part));
    return Collections.unmodifiableSortedMap(byName);
  }

  private static <K, T> void putOnce(Map<K, T> byName, K name, T part) {
    if (byName.put(name, part) != null) {
      throw new IllegalArgumentException("there are two parts with the name " + name);
    }
  }
}
