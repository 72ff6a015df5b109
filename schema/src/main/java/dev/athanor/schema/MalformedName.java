package dev.athanor.schema;

import dev.athanor.problem.Problem;
import dev.athanor.problem.ProblemException;

/** A name that cannot be one, or that could not be read again after it has been written. */
final class MalformedName {

  private MalformedName() {}

  static ProblemException of(String name, String why) {
    return new ProblemException(
        Problem.error(
            "MalformedName",
            "The name <" + name + "> " + why + ".",
            "Write a name as it is, or between backticks with those within it doubled; a dot stands"
                + " between a schema and a name."));
  }
}
