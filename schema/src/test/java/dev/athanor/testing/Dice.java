package dev.athanor.testing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Chance, reproducible from a seed. */
final class Dice {

  private final Random random;

  Dice(long seed) {
    random = new Random(seed);
  }

  int between(int min, int max) {
    return min + random.nextInt(max - min + 1);
  }

  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  <T> T pick(List<T> items) {
    return items.get(random.nextInt(items.size()));
  }

  <T> Optional<T> pickAny(Collection<T> items) {
    return items.isEmpty() ? Optional.empty() : Optional.of(pick(List.copyOf(items)));
  }

  /** At most {@code max} of them, at least one if there is one, in any order. */
  <T> List<T> some(Collection<T> items, int max) {
    List<T> shuffled = shuffled(items);
    return items.isEmpty()
        ? shuffled
        : List.copyOf(shuffled.subList(0, between(1, Math.min(max, shuffled.size()))));
  }

  <T> List<T> shuffled(Collection<T> items) {
    List<T> shuffled = new ArrayList<>(items);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }
}
