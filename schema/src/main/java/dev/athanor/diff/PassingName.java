package dev.athanor.diff;

import dev.athanor.schema.Identifier;
import java.util.function.Predicate;

/** A name that a thing has only while others exchange theirs. */
final class PassingName {

  private PassingName() {}

  /** The name of this number, lengthened until it is not taken. */
  static Identifier of(int number, Predicate<Identifier> taken) {
    String text = "athanor_rename_" + number;
    while (taken.test(new Identifier(text, false))) {
      text += "_";
    }
    return new Identifier(text, false);
  }
}
