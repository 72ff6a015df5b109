package dev.athanor.processor.recording;

import dev.athanor.problem.Problem;
import dev.athanor.problem.ProblemException;
import dev.athanor.processor.snapshot.IoReason;
import java.io.IOException;
import java.nio.file.FileSystemException;
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

  /** A build that compiles what has changed looks at the times of sources alone. */
  static ProblemException staleUnnoticed(String why) {
    return refusal(
        "StaleDraft",
        "The draft is older than what it is made of: " + why + ".",
        "Compile everything anew, for a build that compiles what has changed does not notice that"
            + " file: mvn clean compile.");
  }

  static ProblemException targetExists(Path target) {
    return refusal(
        "TargetExists",
        "The file " + target + " exists already.",
        "Give the revision another message, or move the file away.");
  }

  static ProblemException noMessage() {
    return refusal(
        "NoMessage",
        "A revision needs a message.",
        "Say what it is for: -m \"add hero\", -Dmessage=\"add hero\".");
  }

  static ProblemException inProgress(Path snapshot) {
    return refusal(
        "RecordingInProgress",
        "Another process is recording a revision for " + snapshot + ".",
        "Wait until it is done.");
  }

  static ProblemException finishedFirst(Path migration) {
    return stale("the recording of " + migration + " had been interrupted, and is finished now");
  }

  static ProblemException interrupted(Path migration, Path waiting) {
    return refusal(
        "InterruptedRecording",
        "The recording of "
            + migration
            + " was interrupted, and the snapshot is not the one any more that it continues.",
        "If the migration is to stay, restore that snapshot and record again; if not, delete it and"
            + " "
            + waiting
            + ".");
  }

  static ProblemException halfDone(Path migration, Path snapshot, IOException cause) {
    return refusal(
        "InterruptedRecording",
        "The migration "
            + migration
            + " is recorded, but the snapshot "
            + snapshot
            + " cannot be written: "
            + IoReason.of(cause)
            + ".",
        "Make it writable and record again, which finishes the work.",
        cause);
  }

  static ProblemException cannotWrite(Path target, IOException cause) {
    return refusal(
        "CannotRecord",
        "Nothing is recorded, for " + target + " cannot be written: " + IoReason.of(cause) + ".",
        "Make it writable and record again.",
        cause);
  }

  static ProblemException cannotLock(IOException cause) {
    return refusal(
        "CannotRecord",
        "Nothing is recorded, for the lock among the temporary files cannot be taken: "
            + IoReason.of(cause)
            + ".",
        "Name a folder for them that is writable: -Djava.io.tmpdir=...",
        cause);
  }

  static ProblemException cannotRead(Path project, IOException cause) {
    String file =
        cause instanceof FileSystemException named && named.getFile() != null
            ? named.getFile()
            : project.toString();
    return refusal(
        "CannotRecord",
        "Nothing is recorded, for " + file + " cannot be read: " + IoReason.of(cause) + ".",
        "Make it readable and record again.",
        cause);
  }

  private static ProblemException refusal(String code, String fact, String remedy) {
    return refusal(code, fact, remedy, null);
  }

  private static ProblemException refusal(
      String code, String fact, String remedy, Exception cause) {
    return new ProblemException(Problem.error(code, fact, remedy), cause);
  }
}
