package dev.athanor.dialect.postgresql;

import static dev.athanor.dialect.standard.ConversionWords.cast;

import dev.athanor.dialect.standard.ConversionWords;
import dev.athanor.dialect.standard.Literals;
import java.util.OptionalInt;

/** The parts of a conversion in PostgreSQL. */
final class PostgreSqlConversionWords implements ConversionWords {

  @Override
  public String text(String value) {
    return cast(value, "text");
  }

  @Override
  public String decimal(String value) {
    return cast(value, "numeric");
  }

  /** A cast would keep 15 digits only. */
  @Override
  public String printed(String floating) {
    return decimal(text(floating));
  }

  @Override
  public String matches(String text, String pattern) {
    return text + " ~ " + Literals.text("^" + pattern + "$");
  }

  @Override
  public String clockInUtc(String instant, String clock) {
    return "(" + instant + " at time zone 'UTC')";
  }

  @Override
  public String instantInUtc(String reading, String clock) {
    return "(" + reading + " at time zone 'UTC')";
  }

  @Override
  public OptionalInt unboundedScale() {
    return OptionalInt.empty();
  }
}
