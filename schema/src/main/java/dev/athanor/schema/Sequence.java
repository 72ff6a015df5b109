package dev.athanor.schema;

import java.util.Objects;
import java.util.Optional;

/**
 * A source of numbers.
 *
 * @param name its name
 * @param start the first number
 * @param increment the distance to the next one, not zero
 * @param options SQL that follows the definition, in the words of one database
 */
public record Sequence(QualifiedName name, long start, long increment, Optional<String> options) {

  public Sequence {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(options, "options");
    if (increment == 0) {
      throw new IllegalArgumentException("the sequence " + name + " must not stand still");
    }
  }

  /** The same sequence under another name. */
  public Sequence withName(QualifiedName other) {
    return new Sequence(other, start, increment, options);
  }
}
