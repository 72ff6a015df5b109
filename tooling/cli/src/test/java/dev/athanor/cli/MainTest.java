package dev.athanor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands as people type them. */
final class MainTest {

  @TempDir private Path folder;
  private Terminal terminal;

  @BeforeEach
  void open() {
    terminal = new Terminal(folder);
  }

  @Test
  void movesUpAndDown() {
    assertThat(terminal.run("current")).isZero();
    assertThat(terminal.out()).isEqualToIgnoringNewLines("base");
    assertThat(terminal.run("upgrade", "+1")).isZero();
    assertThat(terminal.out()).contains("upgrade aaa1 (add hero)");
    assertThat(terminal.run("upgrade")).isZero();
    assertThat(terminal.run("current")).isZero();
    assertThat(terminal.out()).isEqualToIgnoringNewLines("bbb2 (head) add name");
    assertThat(terminal.run("upgrade", "head")).isZero();
    assertThat(terminal.out()).contains("Nothing to do: the database is at bbb2.");
    assertThat(terminal.run("downgrade", "-1")).isZero();
    assertThat(terminal.run("history", "-i", "-r", ":head")).isZero();
    assertThat(terminal.out().lines())
        .containsExactly("bbb2 (head) add name", "aaa1 (current) add hero");
    assertThat(terminal.run("downgrade", "base")).isZero();
    assertThat(terminal.run("current", "--json")).isZero();
    assertThat(terminal.out()).isEqualToIgnoringNewLines("[]");
  }

  @Test
  void checkTellsADifferenceByItsExitCode() {
    assertThat(terminal.run("check")).isEqualTo(ExitCodes.DIFFERENT);
    assertThat(terminal.out()).contains("[Athanor/PendingRevision] Revision aaa1");
    terminal.run("upgrade");
    assertThat(terminal.run("check", "--json")).isZero();
    assertThat(terminal.out()).contains("\"atHead\":true");
  }

  @Test
  void plansAndScriptsChangeNothing() {
    assertThat(terminal.run("plan")).isZero();
    assertThat(terminal.out()).contains("create table hero");
    assertThat(terminal.run("upgrade", "--sql")).isZero();
    assertThat(terminal.out()).contains("create table hero", "insert into athanor_history");
    terminal.run("current");
    assertThat(terminal.out()).isEqualToIgnoringNewLines("base");
  }

  @Test
  void aScriptOfARangeNeedsNoDatabase() {
    String[] words = {
      "upgrade", "aaa1:bbb2", "--sql", "--dialect", "postgresql", "-cp", terminal.classes()
    };
    assertThat(terminal.bare(Map.of(), words)).isZero();
    assertThat(terminal.out()).contains("add column name").doesNotContain("create table");
    assertThat(terminal.run("upgrade", "aaa1:bbb2")).isEqualTo(ExitCodes.FAILED);
    assertThat(terminal.err()).contains("[Athanor/OfflineOnly]");
  }

  @Test
  void stamps() {
    assertThat(terminal.run("stamp", "head")).isZero();
    assertThat(terminal.out()).contains("now at bbb2");
    assertThat(terminal.run("stamp", "--purge", "base")).isZero();
    assertThat(terminal.out()).contains("now at base");
  }

  @Test
  void currentChecksHeadsAndTellsAll() {
    assertThat(terminal.run("current", "--check-heads")).isEqualTo(ExitCodes.DIFFERENT);
    terminal.run("upgrade");
    assertThat(terminal.run("current", "--check-heads", "--verbose")).isZero();
    assertThat(terminal.out()).startsWith("bbb2 (head) add name").contains("continues   aaa1");
  }

  @Test
  void headsAndShowNeedNoDatabase() {
    assertThat(terminal.bare(Map.of(), "heads", "-cp", terminal.classes())).isZero();
    assertThat(terminal.out()).isEqualToIgnoringNewLines("bbb2 (head) add name");
    assertThat(terminal.bare(Map.of(), "show", "head-1", "-cp", terminal.classes())).isZero();
    assertThat(terminal.out()).startsWith("aaa1 add hero");
  }
}
