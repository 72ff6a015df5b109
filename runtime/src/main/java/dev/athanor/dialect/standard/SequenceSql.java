package dev.athanor.dialect.standard;

import dev.athanor.schema.Identity;
import dev.athanor.schema.SchemaPath;
import dev.athanor.schema.Sequence;
import java.util.Optional;

/** How a sequence counts, in SQL. */
public final class SequenceSql {

  /** A part of what there is: H2 counts the numbers between the bounds in 64 bits. */
  private static final String WHOLE_RANGE = " minvalue " + -(1L << 61) + " maxvalue " + (1L << 61);

  private SequenceSql() {}

  /** The numbers of a new sequence; with a bound where the usual one would forbid its start. */
  public static String counting(long start, long increment) {
    return "start with " + start + " increment by " + increment + bound(start, increment);
  }

  /**
   * What stands behind {@code alter sequence}; empty where nothing changes. The sequence stays
   * where it is.
   */
  static Optional<String> change(Sequence from, Sequence to) {
    if (from.options().isPresent() && to.options().isEmpty()) {
      throw NotPossible.because(
          new SchemaPath.OfSequence(to.name()),
          "The options of the sequence " + to.name() + " cannot be taken away.",
          "Give the options that shall hold from now on.");
    }
    if (from.equals(to)) {
      return Optional.empty();
    }
    boolean turns = from.increment() > 0 != to.increment() > 0;
    String bounds = turns ? WHOLE_RANGE : bound(to.start(), to.increment());
    String options =
        from.options().equals(to.options()) ? "" : to.options().map(it -> " " + it).orElse("");
    return Optional.of(
        "start with " + to.start() + " increment by " + to.increment() + bounds + options);
  }

  /**
   * The next number of an identity behind those that stand in its column; an aggregate.
   *
   * @param column the column as it stands in SQL
   */
  public static String next(Identity identity, String column) {
    long start = identity.start();
    return identity.increment() > 0
        ? "greatest(coalesce(max(" + column + ") + 1, " + start + "), " + start + ")"
        : "least(coalesce(min(" + column + ") - 1, " + start + "), " + start + ")";
  }

  /** Whether counting from {@code start} stays within the bounds that a database assumes. */
  public static boolean isUsual(long start, long increment) {
    return bound(start, increment).isEmpty();
  }

  private static String bound(long start, long increment) {
    if (increment > 0) {
      return start < 1 ? " minvalue " + start : "";
    }
    return start > -1 ? " maxvalue " + start : "";
  }
}
