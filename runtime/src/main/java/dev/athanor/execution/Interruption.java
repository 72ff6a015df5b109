package dev.athanor.execution;

import dev.athanor.problem.Problem;
import dev.athanor.problem.ProblemException;

/** Ends the work of an interrupted thread where it can be ended well. */
final class Interruption {

  private Interruption() {}

  static void check() {
    if (Thread.currentThread().isInterrupted()) {
      throw interrupted();
    }
  }

  static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw interrupted();
    }
  }

  private static ProblemException interrupted() {
    return new ProblemException(
        Problem.error(
            "Interrupted",
            "The migrating thread was interrupted, and stopped between two statements.",
            "Migrate again; it goes on from there."));
  }
}
