package dev.athanor.dialect.standard;

import java.util.OptionalInt;

/** How one database spells the parts of a conversion; each takes and gives SQL expressions. */
public interface ConversionWords {

  /** As characters without a bound. */
  String text(String value);

  /** As an exact decimal number without a bound. */
  String decimal(String value);

  /** The decimal number as which a floating-point number is printed. */
  String printed(String floating);

  /** Whether the whole of a text has a form, given as a regular expression. */
  String matches(String text, String pattern);

  /**
   * The reading of a clock in UTC at a point in time.
   *
   * @param clock {@code timestamp} or {@code time}
   */
  String clockInUtc(String instant, String clock);

  /**
   * The point in time at which a clock in UTC reads so.
   *
   * @param clock {@code timestamp} or {@code time}
   */
  String instantInUtc(String reading, String clock);

  /** The digits behind the point of a decimal type that does not say; empty for all. */
  OptionalInt unboundedScale();

  /** As another type, explicitly. */
  static String cast(String value, String type) {
    return "cast(" + value + " as " + type + ")";
  }
}
