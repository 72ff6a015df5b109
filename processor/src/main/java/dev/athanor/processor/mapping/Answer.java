package dev.athanor.processor.mapping;

import dev.athanor.problem.Subject;

/**
 * An annotation that answers "renamed or dropped?". One on a mapped superclass answers for several
 * tables.
 *
 * @param text the annotation, as it is written
 * @param place what it stands on
 */
public record Answer(String text, String place) implements Subject {

  @Override
  public String toString() {
    return text + " on " + place;
  }
}
