package dev.athanor.processor.mapping;

import dev.athanor.problem.Problem;
import dev.athanor.processor.diagnostic.Place;
import dev.athanor.processor.jpa.Metadata;
import dev.athanor.schema.Identifier;

/**
 * Reads a name as Hibernate reads it: what is no regular identifier counts as quoted, whether it
 * stands in quotation marks or not.
 */
final class WrittenName {

  private WrittenName() {}

  static Identifier of(String written) {
    String name = written.trim();
    return name.isEmpty() || isMarked(name) || isRegular(name)
        ? Identifier.of(name)
        : new Identifier(name, true);
  }

  /** Where the name is written that a problem is about, within what is declared at a place. */
  static Place find(Metadata metadata, Problem malformed, Place place) {
    return metadata.all(place.element()).stream()
        .flatMap(annotation -> annotation.places(text -> isAbout(malformed, text)))
        .findFirst()
        .orElse(place);
  }

  private static boolean isAbout(Problem malformed, String text) {
    return !text.isEmpty() && malformed.fact().contains("<" + text.trim() + ">");
  }

  private static boolean isMarked(String name) {
    return name.indexOf('`') >= 0 || name.indexOf('"') >= 0;
  }

  private static boolean isRegular(String name) {
    return (Character.isLetter(name.charAt(0)) || name.charAt(0) == '_') && hasOnlyParts(name);
  }

  private static boolean hasOnlyParts(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!Character.isLetterOrDigit(c) && c != '_' && c != '$') {
        return false;
      }
    }
    return true;
  }
}
