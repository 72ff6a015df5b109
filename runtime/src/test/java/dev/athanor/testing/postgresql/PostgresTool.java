package dev.athanor.testing.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * A program beside PostgreSQL that a system may have. A test that needs one is skipped where it is
 * missing, but fails where {@code ATHANOR_TOOLS} is set: continuous integration runs all of them.
 */
public final class PostgresTool {

  private PostgresTool() {}

  /** Where the program is. */
  public static Path find(String name) {
    Optional<Path> found =
        Stream.of((System.getenv("PATH") + ":/usr/sbin:/usr/bin").split(":"))
            .map(folder -> Path.of(folder, name))
            .filter(Files::isExecutable)
            .findFirst();
    String missing = name + " is not installed (.ci/run installs it)";
    if (System.getenv("ATHANOR_TOOLS") != null) {
      assertThat(found).as(missing).isPresent();
    }
    Assumptions.assumeTrue(found.isPresent(), missing);
    return found.orElseThrow();
  }
}
