package dev.athanor.migration;

import dev.athanor.problem.Problem;
import dev.athanor.problem.ProblemException;

/** The fault of a migration that describes something by half. */
final class Unfinished {

  private Unfinished() {}

  static ProblemException problem(String fact, String remedy) {
    return new ProblemException(Problem.error("UnfinishedOperation", fact + ".", remedy));
  }
}
