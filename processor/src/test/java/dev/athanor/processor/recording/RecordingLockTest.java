package dev.athanor.processor.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.athanor.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One recorder at a time, and nothing left of it. */
class RecordingLockTest {

  @TempDir private Path root;

  @Test
  void goesWithItsFile() throws IOException {
    RecordingLock lock = RecordingLock.acquire(project());

    assertThat(RecordingLock.file(project())).exists();
    assertThatThrownBy(() -> RecordingLock.acquire(project()))
        .hasMessageContaining("RecordingInProgress");
    lock.close();

    assertThat(RecordingLock.file(project())).doesNotExist();
    RecordingLock.acquire(project()).close();
    assertThat(RecordingLock.file(project())).doesNotExist();
  }

  @Test
  void isNeverHeldTwice() throws Exception {
    AtomicInteger holders = new AtomicInteger();
    AtomicInteger held = new AtomicInteger();
    Callable<Void> recorder =
        () -> {
          for (int i = 0; i < 200; i++) {
            RecordingLock lock;
            try {
              lock = RecordingLock.acquire(project());
            } catch (ProblemException inProgress) {
              continue;
            }
            try (lock) {
              assertThat(holders.incrementAndGet()).isOne();
              held.incrementAndGet();
              holders.decrementAndGet();
            }
          }
          return null;
        };
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<Void>> all = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        all.add(threads.submit(recorder));
      }
      for (Future<Void> each : all) {
        each.get();
      }
    } finally {
      threads.shutdown();
    }
    assertThat(held).hasPositiveValue();
  }

  private ProjectLayout project() {
    return ProjectLayout.maven(root);
  }
}
