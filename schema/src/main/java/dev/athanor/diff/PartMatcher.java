package dev.athanor.diff;

import dev.athanor.schema.Identifier;
import dev.athanor.schema.Named;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/** Compares the constraints or indexes of one kind: by name first, then by what they say. */
final class PartMatcher<P extends Named> {

  /** What a part is called when its own name does not count. */
  private static final Identifier NAMELESS = Identifier.of("nameless");

  private final Function<P, Optional<P>> translate;
  private final BiFunction<P, Identifier, P> withName;
  private final Predicate<P> stays;

  /**
   * A comparison.
   *
   * @param translate an old part in the new names of what it is built on, if all of that stands
   * @param withName a part under another name
   * @param stays whether a new part may stay as it is, if it was there before
   */
  PartMatcher(
      Function<P, Optional<P>> translate,
      BiFunction<P, Identifier, P> withName,
      Predicate<P> stays) {
    this.translate = translate;
    this.withName = withName;
    this.stays = stays;
  }

  PartMatch<P> match(SortedMap<Identifier, P> from, SortedMap<Identifier, P> to) {
    SortedMap<Identifier, P> dropped = new TreeMap<>(from);
    SortedMap<Identifier, P> added = new TreeMap<>(to);
    List<P> kept = new ArrayList<>();
    SortedMap<Identifier, Identifier> renames = new TreeMap<>();
    for (P part : to.values()) {
      P before = from.get(part.name());
      if (before != null && isSame(before, part)) {
        dropped.remove(part.name());
        added.remove(part.name());
        kept.add(part);
      }
    }
    Map<P, Deque<Identifier>> candidates = nameless(dropped);
    for (P part : List.copyOf(added.values())) {
      Deque<Identifier> names = candidates.get(withName.apply(part, NAMELESS));
      if (names != null && !names.isEmpty() && stays.test(part)) {
        Identifier before = names.poll();
        dropped.remove(before);
        added.remove(part.name());
        kept.add(part);
        renames.put(before, part.name());
      }
    }
    return new PartMatch<>(
        List.copyOf(kept), renames, List.copyOf(dropped.values()), List.copyOf(added.values()));
  }

  private boolean isSame(P before, P now) {
    return stays.test(now) && translate.apply(before).equals(Optional.of(now));
  }

  /** The old names of parts that say the same. */
  private Map<P, Deque<Identifier>> nameless(SortedMap<Identifier, P> parts) {
    Map<P, Deque<Identifier>> names = new HashMap<>();
    for (P part : parts.values()) {
      translate
          .apply(part)
          .map(translated -> withName.apply(translated, NAMELESS))
          .map(key -> names.computeIfAbsent(key, ignored -> new ArrayDeque<>()))
          .ifPresent(same -> same.add(part.name()));
    }
    return names;
  }
}
