package dev.athanor.diff;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * Which old names and which new ones stand for the same things: those that are said to, else those
 * that are equal, else those that differ only in spelling.
 */
final class NameMatch<K extends Comparable<K>> {

  private final SortedMap<K, K> newByOld = new TreeMap<>();
  private final SortedMap<K, K> oldByNew = new TreeMap<>();
  private final SortedSet<K> dropped;
  private final SortedSet<K> created;

  /**
   * Matches the names.
   *
   * @param meaning gives the same for all spellings of one name
   */
  NameMatch(Set<K> from, Set<K> to, Map<K, K> renames, UnaryOperator<K> meaning) {
    dropped = new TreeSet<>(from);
    created = new TreeSet<>(to);
    renames.forEach(this::match);
    SortedSet<K> equal = new TreeSet<>(created);
    equal.retainAll(dropped);
    equal.forEach(name -> match(name, name));
    Map<K, K> spellings = new TreeMap<>();
    dropped.forEach(name -> spellings.putIfAbsent(meaning.apply(name), name));
    for (K name : new TreeSet<>(created)) {
      Optional.ofNullable(spellings.remove(meaning.apply(name))).ifPresent(old -> match(old, name));
    }
  }

  /** What an old name has become, if it still stands for something. */
  Optional<K> newName(K old) {
    return Optional.ofNullable(newByOld.get(old));
  }

  /** What a new name has been, if it stood for something. */
  Optional<K> oldName(K now) {
    return Optional.ofNullable(oldByNew.get(now));
  }

  /** All old names that still stand for something, with their new ones. */
  SortedMap<K, K> kept() {
    return Collections.unmodifiableSortedMap(newByOld);
  }

  /** The old names of what has gone. */
  SortedSet<K> dropped() {
    return Collections.unmodifiableSortedSet(dropped);
  }

  /** The new names of what has come. */
  SortedSet<K> created() {
    return Collections.unmodifiableSortedSet(created);
  }

  private void match(K old, K now) {
    newByOld.put(old, now);
    oldByNew.put(now, old);
    dropped.remove(old);
    created.remove(now);
  }
}
