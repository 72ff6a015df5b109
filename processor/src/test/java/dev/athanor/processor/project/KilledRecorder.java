package dev.athanor.processor.project;

import dev.athanor.processor.recording.ProjectLayout;
import dev.athanor.processor.recording.RevisionRecorder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;

/** Records the draft of a project, and stops before one of its changes to files. */
final class KilledRecorder {

  private KilledRecorder() {}

  /**
   * A process that says so when it has stopped, holding whatever it holds, and waits to be killed.
   */
  public static void main(String[] arguments) {
    AtomicInteger left = new AtomicInteger(Integer.parseInt(arguments[1]));
    recorder(
            Path.of(arguments[0]),
            () -> {
              if (left.getAndDecrement() == 0) {
                System.out.println("stopped");
                waitForever();
              }
            })
        .record("create hero");
  }

  /** A recorder that does something before each change to a file of the project. */
  static RevisionRecorder recorder(Path root, Runnable beforeEachChange) {
    StoppingFileSystem files = new StoppingFileSystem(beforeEachChange);
    return new RevisionRecorder(
        ProjectLayout.maven(files.path(root)),
        Clock.fixed(Instant.parse("2026-01-01T00:00:30Z"), ZoneOffset.UTC));
  }

  private static void waitForever() {
    try {
      // Read by nobody: the parent kills this process.
      new java.util.concurrent.CountDownLatch(1).await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Starts such a process and waits until it has stopped. */
  static Process start(Path root, int change) {
    try {
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  KilledRecorder.class.getName(),
                  root.toString(),
                  Integer.toString(change))
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      if (!"stopped".equals(process.inputReader().readLine())) {
        throw new AssertionError("the recorder has not stopped");
      }
      return process;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
