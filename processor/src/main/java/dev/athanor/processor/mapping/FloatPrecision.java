package dev.athanor.processor.mapping;

import dev.athanor.processor.diagnostic.Place;

/** Which floating-point numbers the databases have. */
final class FloatPrecision {

  private static final int MAX_DIGITS = 15;

  private FloatPrecision() {}

  /** Whether there is one of so many decimal digits, so many of them behind the point. */
  static boolean isPossible(int precision, int scale) {
    return precision <= MAX_DIGITS && scale == 0;
  }

  static void report(
      MappingContext context, Place place, String attribute, int precision, int scale) {
    context.error(
        "InvalidPrecision",
        place,
        "No database has a floating-point number of "
            + precision
            + " decimal digits, "
            + scale
            + " of them behind the point.",
        "Ask for "
            + MAX_DIGITS
            + " digits at most and no scale, or make "
            + attribute
            + " a BigDecimal.");
  }
}
