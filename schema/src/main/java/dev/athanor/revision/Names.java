package dev.athanor.revision;

import java.util.Optional;

/**
 * What ids and branch labels may look like. The same for both, because both stand at the same place
 * in a {@link Target}; narrow, so that neither a shell nor SQL nor a target needs quoting.
 */
final class Names {

  static final int MAX_LENGTH = 64;

  /** For the remedy of every fault. */
  static final String RULE =
      "Use 1 to " + MAX_LENGTH + " of the letters a-z and A-Z, digits and underscores.";

  private Names() {}

  /** What is wrong with {@code name}, as the rest of a sentence that begins with it. */
  static Optional<String> fault(String name) {
    if (name.isEmpty()) {
      return Optional.of("is empty");
    }
    if (name.length() > MAX_LENGTH) {
      return Optional.of("has " + name.length() + " characters");
    }
    if (Symbol.Keyword.of(name).isPresent()) {
      return Optional.of("is a word with a meaning of its own in targets");
    }
    for (int i = 0; i < name.length(); i++) {
      if (!isLegal(name.charAt(i))) {
        return Optional.of("contains '" + Character.toString(name.codePointAt(i)) + "'");
      }
    }
    return Optional.empty();
  }

  private static boolean isLegal(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
  }
}
