package dev.athanor.example;

import java.util.Locale;

/** Names as they stand in addresses. */
public final class Slugs {

  private Slugs() {}

  /** Lower case, with a hyphen for whatever is neither letter nor digit. */
  public static String of(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{Alnum}]+", "-");
  }
}
