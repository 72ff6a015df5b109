package dev.athanor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people read when something is wrong: one line, a remedy, no secret and no stack trace. */
final class ComplaintsTest {

  private static final String SECRET = "geheim";

  @TempDir private Path folder;
  private Terminal terminal;

  @BeforeEach
  void open() {
    terminal = new Terminal(folder);
  }

  @Test
  void usage() {
    assertThat(terminal.run("upgrade", "--sqll")).isEqualTo(ExitCodes.USAGE);
    assertThat(terminal.err()).contains("[Athanor/Usage]", "there is no option --sqll");
    assertThat(terminal.bare(Map.of(), "downgrade")).isEqualTo(ExitCodes.USAGE);
    assertThat(terminal.bare(Map.of(), "migrate")).isEqualTo(ExitCodes.USAGE);
    assertThat(terminal.bare(Map.of())).isEqualTo(ExitCodes.USAGE);
  }

  @Test
  void unknownTarget() {
    assertThat(terminal.run("upgrade", "zzz")).isEqualTo(ExitCodes.FAILED);
    assertThat(terminal.err()).startsWith("[Athanor/UnknownRevision]").hasLineCount(1);
  }

  @Test
  void noIndex() {
    assertThat(terminal.bare(Map.of(), "heads", "-cp", folder.toString())).isOne();
    assertThat(terminal.err()).startsWith("[Athanor/NoRevisionIndex]");
    assertThat(terminal.bare(Map.of(), "heads", "-cp", "no/such/folder")).isOne();
    assertThat(terminal.err()).startsWith("[Athanor/NoSuchClassPathEntry]");
  }

  @Test
  void noUrl() {
    assertThat(terminal.bare(Map.of(), "current", "-cp", terminal.classes())).isOne();
    assertThat(terminal.err()).startsWith("[Athanor/NoUrl]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:oracle:thin:scott/geheim@db",
        "jdbc:postgresql://me:geheim@db/x?password=geheim",
        "jdbc:postgresql://db:geheim/x",
        "jdbc:h2:tcp://localhost:1/x;PASSWORD=geheim",
        "jdbc:h2:mem:x;NO_SUCH_SETTING=geheim",
        "geheim"
      })
  void keepsSecrets(String url) {
    Map<String, String> environment = Map.of("ATHANOR_URL", url, "ATHANOR_PASSWORD", SECRET);
    String[] words = {"current", "--user", "sa", "-cp", terminal.classes()};
    assertThat(terminal.bare(environment, words)).isEqualTo(ExitCodes.FAILED);
    assertThat(terminal.err()).startsWith("[Athanor/").hasLineCount(1).doesNotContain(SECRET);
    assertThat(terminal.out()).doesNotContain(SECRET);
  }

  @Test
  void addressThatTheDriverDoesNotTake() {
    String url = "jdbc:postgresql://me:geheim@db/x";
    assertThat(terminal.bare(Map.of(), "current", "--url", url, "-cp", terminal.classes())).isOne();
    assertThat(terminal.err()).startsWith("[Athanor/InvalidUrl] The driver of jdbc:postgresql:");
    // The driver tells its log what it cannot read.
    assertThat(Logger.getLogger("org.postgresql.Driver").isLoggable(Level.SEVERE)).isFalse();
  }
}
