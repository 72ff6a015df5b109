package dev.athanor.processor.mapping;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A kind of database that the migrations are for. */
public enum TargetDatabase {
  /** Refuses names of more than 256 characters. */
  H2("H2", 256),

  /** Cuts off what is longer than 63 bytes. */
  POSTGRESQL("PostgreSQL", 63);

  /** Every one that is supported. */
  public static final Set<TargetDatabase> ALL =
      Collections.unmodifiableSet(EnumSet.allOf(TargetDatabase.class));

  private final String product;
  private final int longestName;

  TargetDatabase(String product, int longestName) {
    this.product = product;
    this.longestName = longestName;
  }

  /** The one that bears the shortest names. */
  public static TargetDatabase strictest(Set<TargetDatabase> targets) {
    return targets.stream()
        .min(Comparator.comparingInt(TargetDatabase::longestName))
        .orElse(POSTGRESQL);
  }

  /** How many bytes a name may have. */
  public int longestName() {
    return longestName;
  }

  /** The words of all, as {@code athanor.targets} has them. */
  public static List<String> words() {
    return Arrays.stream(values()).map(TargetDatabase::word).toList();
  }

  /** The one of this word. */
  public static Optional<TargetDatabase> of(String word) {
    return Arrays.stream(values()).filter(target -> target.word().equals(word)).findFirst();
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The name of the product, as people write it. */
  @Override
  public String toString() {
    return product;
  }
}
