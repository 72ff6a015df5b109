package dev.athanor.revision;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The word of a {@link Target} that stands for revisions. {@code toString()} is the word. */
public sealed interface Symbol {

  /** The words with a meaning of their own. */
  enum Keyword implements Symbol {
    /** The one revision that nothing continues. */
    HEAD,
    /** All revisions that nothing continues. */
    HEADS,
    /** Before the first revision. */
    BASE,
    /** What the database has applied. */
    CURRENT;

    private static final List<Keyword> ALL = List.of(values());

    private final String word = name().toLowerCase(Locale.ROOT);

    /** The keyword that is written so, if there is one. */
    static Optional<Keyword> of(String word) {
      for (Keyword keyword : ALL) {
        if (keyword.word.equals(word)) {
          return Optional.of(keyword);
        }
      }
      return Optional.empty();
    }

    @Override
    public String toString() {
      return word;
    }
  }

  /**
   * A full id, the beginning of one or a branch label.
   *
   * @param value the word as typed
   */
  record Name(String value) implements Symbol {
    @Override
    public String toString() {
      return value;
    }
  }
}
