package dev.athanor.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Times of two ways of doing the same, measured in turns. */
final class Comparison {

  private final List<Long> plain = new ArrayList<>();
  private final List<Long> migrated = new ArrayList<>();

  void add(long plainTime, long migratedTime) {
    plain.add(plainTime);
    migrated.add(migratedTime);
  }

  /** The ratio of the medians, and of the quartiles. */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "%.2f (quartiles %.2f, %.2f)", ratio(0.5), ratio(0.25), ratio(0.75));
  }

  private double ratio(double fraction) {
    return quantile(migrated, fraction) / quantile(plain, fraction);
  }

  private static double quantile(List<Long> times, double fraction) {
    return times.stream().sorted().toList().get((int) (fraction * (times.size() - 1)));
  }
}
