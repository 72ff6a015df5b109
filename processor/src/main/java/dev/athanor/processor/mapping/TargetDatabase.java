package dev.athanor.processor.mapping;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A kind of database that the migrations are for. */
public enum TargetDatabase {
  H2("H2"),
  POSTGRESQL("PostgreSQL");

  /** Every one that is supported. */
  public static final Set<TargetDatabase> ALL =
      Collections.unmodifiableSet(EnumSet.allOf(TargetDatabase.class));

  private final String product;

  TargetDatabase(String product) {
    this.product = product;
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
