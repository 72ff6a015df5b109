package dev.athanor.processor.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.TestInfo;

/**
 * The files that a test expects: {@code src/test/resources/goldens/<test class>/<method>/<file>}.
 * Run with {@code -Dathanor.goldens=refresh}, tests write what they get instead; git then shows
 * what has changed.
 */
public final class Golden {

  private static final boolean REFRESH = "refresh".equals(System.getProperty("athanor.goldens"));

  private final Path directory;

  private Golden(Path directory) {
    this.directory = directory;
  }

  /** The files of a test, in a module whose directory is the working directory. */
  public static Golden of(TestInfo test) {
    return new Golden(
        Path.of("src/test/resources/goldens")
            .resolve(test.getTestClass().orElseThrow().getSimpleName())
            .resolve(test.getTestMethod().orElseThrow().getName()));
  }

  /** Expects {@code text} in the file of this name. */
  public void assertMatches(String file, String text) {
    Path path = directory.resolve(file);
    try {
      if (REFRESH) {
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
      }
      assertThat(path).exists();
      assertThat(text)
          .as("%s, refreshed by -Dathanor.goldens=refresh", path)
          .isEqualTo(Files.readString(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
