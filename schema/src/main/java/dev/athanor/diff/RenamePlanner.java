package dev.athanor.diff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * Brings renames into an order in which no name is given away before it is free: a chain from its
 * end, a circle through a name that nothing has.
 *
 * @param <K> a name, with all that says where it stands
 */
final class RenamePlanner<K> {

  private final UnaryOperator<K> place;
  private final BiFunction<K, Integer, K> passingName;
  private final Set<Rename<K>> pending = new LinkedHashSet<>();
  private final Map<K, Integer> holders = new HashMap<>();
  private final Map<K, List<Rename<K>>> waiting = new HashMap<>();
  private final Deque<K> freed = new ArrayDeque<>();
  private final List<Rename<K>> plan = new ArrayList<>();

  /**
   * Starts a plan.
   *
   * @param place gives the same for names that cannot stand side by side
   * @param passingName a name that nothing has, beside another one; a different one for each number
   */
  RenamePlanner(UnaryOperator<K> place, BiFunction<K, Integer, K> passingName) {
    this.place = place;
    this.passingName = passingName;
  }

  void add(K from, K to) {
    if (!from.equals(to)) {
      Rename<K> rename = new Rename<>(from, to);
      pending.add(rename);
      holders.merge(place.apply(from), 1, Integer::sum);
      await(rename);
    }
  }

  List<Rename<K>> plan() {
    List<Rename<K>> renames = List.copyOf(pending);
    renames.forEach(this::finishIfFree);
    finishFreed();
    int circles = 0;
    for (Rename<K> rename : renames) {
      if (pending.remove(rename)) {
        K between = passingName.apply(rename.from(), ++circles);
        Rename<K> second = new Rename<>(between, rename.to());
        pending.add(second);
        await(second);
        finish(new Rename<>(rename.from(), between));
        finishFreed();
      }
    }
    return List.copyOf(plan);
  }

  private void await(Rename<K> rename) {
    waiting.computeIfAbsent(place.apply(rename.to()), ignored -> new ArrayList<>()).add(rename);
  }

  private void finishFreed() {
    while (!freed.isEmpty()) {
      waiting.getOrDefault(freed.poll(), List.of()).forEach(this::finishIfFree);
    }
  }

  private void finishIfFree(Rename<K> rename) {
    K target = place.apply(rename.to());
    int own = target.equals(place.apply(rename.from())) ? 1 : 0;
    if (holders.getOrDefault(target, 0) == own && pending.remove(rename)) {
      finish(rename);
    }
  }

  private void finish(Rename<K> rename) {
    plan.add(rename);
    K source = place.apply(rename.from());
    holders.computeIfPresent(source, (place, count) -> count - 1);
    freed.add(source);
  }
}
