package dev.athanor.processor.writing;

import java.util.Locale;

/**
 * What one operation does, for the {@link Summary}.
 *
 * @param verb what it does
 * @param noun to what kind of thing
 * @param name to which one
 */
record SummaryItem(Verb verb, Noun noun, String name) {

  private static final int MAX_NAME = 120;

  SummaryItem {
    name = name.length() > MAX_NAME ? name.substring(0, MAX_NAME - 1) + "…" : name;
  }

  /** What is done, in the order in which it is told. */
  enum Verb {
    REQUIRE,
    CREATE,
    ADD,
    RENAME,
    ALTER,
    DROP,
    RELEASE,
    ASSUME,
    EXECUTE;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What it is done to. */
  enum Noun {
    EXTENSION,
    SCHEMA,
    TYPE,
    LABEL,
    TABLE,
    COLUMN,
    PRIMARY_KEY,
    FOREIGN_KEY,
    UNIQUE_CONSTRAINT,
    CHECK,
    EXCLUSION_CONSTRAINT,
    CONSTRAINT,
    INDEX,
    SEQUENCE,
    CHANGE,
    STATEMENT,
    CODE;

    String word(int count) {
      String one = name().toLowerCase(Locale.ROOT).replace('_', ' ');
      String ending = this == INDEX ? "es" : "s";
      return count == 1 ? one : one + ending;
    }
  }
}
