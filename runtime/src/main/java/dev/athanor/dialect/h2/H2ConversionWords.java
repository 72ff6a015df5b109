package dev.athanor.dialect.h2;

import static dev.athanor.dialect.standard.ConversionWords.cast;

import dev.athanor.dialect.standard.ConversionWords;
import dev.athanor.dialect.standard.Literals;
import java.util.OptionalInt;

/** The parts of a conversion in H2. */
final class H2ConversionWords implements ConversionWords {

  @Override
  public String text(String value) {
    return cast(value, "varchar");
  }

  @Override
  public String decimal(String value) {
    return cast(value, "decfloat");
  }

  @Override
  public String printed(String floating) {
    return decimal(floating);
  }

  @Override
  public String matches(String text, String pattern) {
    return text + " regexp " + Literals.text("^" + pattern + "$");
  }

  /** A cast of a point in time reads a clock of the session; {@code +00} stands at the end only. */
  @Override
  public String clockInUtc(String instant, String clock) {
    return cast("replace(" + text(instant + " at time zone 'UTC'") + ", '+00', '')", clock + "(9)");
  }

  @Override
  public String instantInUtc(String reading, String clock) {
    return cast(text(reading) + " || '+00'", clock + "(9) with time zone");
  }

  @Override
  public OptionalInt unboundedScale() {
    return OptionalInt.of(0);
  }
}
