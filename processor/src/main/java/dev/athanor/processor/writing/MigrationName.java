package dev.athanor.processor.writing;

import java.text.Normalizer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The name of a migration class: when it was recorded (UTC), which sorts the files of a directory,
 * and what it is for. Made of ASCII letters and digits, so that every file system takes it.
 */
final class MigrationName {

  private static final int MAX_SLUG = 40;

  /** The slug of a message in which no letter is left. */
  private static final String NAMELESS = "Migration";

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

  private MigrationName() {}

  /** The simple name: {@code R20261121103000_AddHero}. */
  static String of(String message, Instant created) {
    return "R" + TIME.format(created) + "_" + slug(message);
  }

  private static String slug(String message) {
    String letters =
        Normalizer.normalize(message, Normalizer.Form.NFKD)
            .replaceAll("[\\p{M}'’]", "")
            .replace("ß", "ss");
    StringBuilder slug = new StringBuilder();
    for (String word : letters.split("[^A-Za-z0-9]+")) {
      if (slug.length() > 0 && slug.length() + word.length() > MAX_SLUG) {
        break;
      }
      slug.append(capitalised(word));
    }
    if (slug.length() == 0) {
      return NAMELESS;
    }
    return slug.substring(0, Math.min(slug.length(), MAX_SLUG));
  }

  private static String capitalised(String word) {
    return word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
