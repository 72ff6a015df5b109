package dev.athanor.processor.recording;

import dev.athanor.problem.Problem;
import dev.athanor.problem.ProblemException;
import java.nio.file.Path;

/** Why nothing is recorded. */
final class Refusals {

  private Refusals() {}

  static ProblemException notBuilt(Path pending) {
    return refusal(
        "NotBuilt",
        "There is no build with Athanor's processor: " + pending + " does not exist.",
        "Compile the project first, with athanor-processor on the processor path.");
  }

  static ProblemException nothingToRecord() {
    return refusal(
        "NothingToRecord",
        "The entities and the snapshot agree: there is nothing to record.",
        "For a revision that you write by hand ask for an empty one (--empty, -Dempty).");
  }

  static ProblemException stale(String why) {
    return refusal(
        "StaleDraft", "The draft is older than what it is made of: " + why + ".", "Compile again.");
  }

  static ProblemException targetExists(Path target) {
    return refusal(
        "TargetExists",
        "The file " + target + " exists already.",
        "Give the revision another message, or move the file away.");
  }

  static ProblemException cannotWrite(Path folder, Exception cause) {
    return new ProblemException(
        Problem.error(
            "CannotRecord",
            "Nothing is recorded, for "
                + folder
                + " cannot be written: "
                + cause.getMessage()
                + ".",
            "Make it writable and record again."),
        cause);
  }

  private static ProblemException refusal(String code, String fact, String remedy) {
    return new ProblemException(Problem.error(code, fact, remedy));
  }
}
