package dev.athanor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every form of target, range and listing, on a history with branches. */
final class BranchCommandsTest {

  @TempDir private Path folder;
  private Terminal terminal;

  @BeforeEach
  void open() {
    terminal = new Terminal(folder, BranchedRevisions.class);
  }

  @Test
  void branches() {
    assertThat(terminal.run("branches")).isZero();
    assertThat(terminal.out().lines())
        .containsExactly(
            "bbbb2 (branchpoint) make bbbb2",
            "  -> cccc3 (audit) make cccc3",
            "  -> eeee5 make eeee5");
    assertThat(terminal.run("branches", "-v")).isZero();
    assertThat(terminal.out()).contains("continues   aaaa1", "created     2026");
    assertThat(terminal.run("branches", "--json")).isZero();
    assertThat(terminal.out()).contains("\"continuedBy\":[\"cccc3\",\"eeee5\"]");
  }

  @Test
  void heads() {
    assertThat(terminal.run("heads")).isZero();
    assertThat(terminal.out().lines())
        .containsExactly("dddd4 (head) make dddd4", "ffff6 (head) make ffff6");
    assertThat(terminal.run("heads", "--resolve-dependencies")).isZero();
    assertThat(terminal.out()).contains("dddd4", "ffff6");
  }

  @Test
  void current() {
    terminal.run("upgrade", "heads");
    assertThat(terminal.run("current", "--check-heads")).isZero();
    assertThat(terminal.out().lines())
        .containsExactly("dddd4 (head) make dddd4", "ffff6 (head) make ffff6");
    terminal.run("downgrade", "ffff6-1");
    assertThat(terminal.run("current", "-c")).isEqualTo(ExitCodes.DIFFERENT);
    assertThat(terminal.run("show", "current")).isZero();
    assertThat(terminal.out()).contains("dddd4 (head, current)", "eeee5", "applied");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "head | MultipleHeads",
        "audit@head | aaaa1 bbbb2 cccc3 dddd4",
        "dddd4 | aaaa1 bbbb2 cccc3 dddd4",
        "dddd | aaaa1 bbbb2 cccc3 dddd4",
        "+2 | aaaa1 bbbb2",
        "+3 | AmbiguousWalk",
        "audit@+3 | aaaa1 bbbb2 cccc3",
        "bbbb2+1 | AmbiguousWalk",
        "dddd4-1 | aaaa1 bbbb2 cccc3",
        "ffff6 | aaaa1 bbbb2 cccc3 eeee5 ffff6",
        "base+1 | aaaa1",
        "-1 | RelativeTarget",
        "audit@+9 | RelativeTarget",
        "+1junk | InvalidTarget",
        "x@head | UnknownBranch",
      })
  void upgradeTargets(String target, String outcome) {
    int code = terminal.run("upgrade", target);
    assertOutcome(code, outcome);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "base | ",
        "bbbb2 | aaaa1 bbbb2",
        "audit@bbbb2 | aaaa1 bbbb2",
        "ffff6-1 | aaaa1 bbbb2 cccc3 dddd4 eeee5",
        "dddd4-1 | aaaa1 bbbb2 cccc3 eeee5 ffff6",
        "audit@-1 | aaaa1 bbbb2 cccc3 eeee5 ffff6",
        "base+1 | aaaa1",
        "aaaa1+1 | aaaa1 bbbb2",
        "+1 | RelativeTarget",
        "-1 | AmbiguousWalk",
      })
  void downgradeTargets(String target, String outcome) {
    terminal.run("upgrade", "heads");
    int code = terminal.run("downgrade", target);
    assertOutcome(code, outcome);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "-r:audit@head | dddd4 cccc3 bbbb2 aaaa1",
        "-rbbbb2:dddd4 | dddd4 cccc3 bbbb2",
        "-raaaa1:+1 | bbbb2 aaaa1",
        "-r-1:dddd4 | dddd4 cccc3",
        "-r-1:current | bbbb2 aaaa1",
        "-r:current | bbbb2 aaaa1",
        "-rcurrent:audit@head | dddd4 cccc3 bbbb2",
        "-r-9:bbbb2 | bbbb2 aaaa1",
        "--range=aaaa1:bbbb2 | bbbb2 aaaa1",
        "--rev-range=aaaa1:bbbb2 | bbbb2 aaaa1",
        "-rbbbb2: | ffff6 eeee5 dddd4 cccc3 bbbb2",
      })
  void historyRanges(String option, String ids) {
    terminal.run("upgrade", "bbbb2");
    assertThat(terminal.run("history", option)).as(terminal.err()).isZero();
    assertThat(terminal.out().lines().map(line -> line.substring(0, 5)))
        .containsExactly(ids.split(" "));
  }

  @Test
  void aRangeMayStandApart() {
    terminal.run("upgrade", "bbbb2");
    assertThat(terminal.run("history", "-r", "-1:current", "--verbose")).isZero();
    assertThat(terminal.out()).contains("bbbb2 (current, branchpoint)", "  applied ", "checksum");
    assertThat(terminal.run("history", "-r", "a:b:c")).isEqualTo(ExitCodes.FAILED);
    assertThat(terminal.err()).startsWith("[Athanor/InvalidRange]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "upgrade | audit@head | t_aaaa1 t_bbbb2 t_cccc3 t_dddd4",
        "upgrade | bbbb2:dddd4 | t_cccc3 t_dddd4",
        "upgrade | bbbb2:audit@head | t_cccc3 t_dddd4",
        "upgrade | aaaa1:aaaa1+1 | t_bbbb2",
        "downgrade | dddd4:bbbb2 | t_dddd4 t_cccc3",
        "downgrade | bbbb2:base | t_bbbb2 t_aaaa1",
      })
  void scriptsOfRanges(String command, String range, String tables) {
    Pattern statement =
        Pattern.compile(
            command.equals("upgrade") ? "create table (t_\\w+) \\(.*" : "drop table (t_\\w+);");
    assertThat(terminal.run(command, range, "--sql", "--dialect=postgresql")).isZero();
    assertThat(
            terminal
                .out()
                .lines()
                .map(statement::matcher)
                .filter(Matcher::matches)
                .map(found -> found.group(1)))
        .containsExactly(tables.split(" "));
  }

  @Test
  void aScriptDownNeedsItsStart() {
    assertThat(terminal.run("downgrade", "base", "--sql", "--dialect=h2"))
        .isEqualTo(ExitCodes.FAILED);
    assertThat(terminal.err()).startsWith("[Athanor/InvalidRange]");
  }

  @Test
  void stamps() {
    assertThat(terminal.run("stamp", "dddd4", "eeee5")).isZero();
    assertThat(terminal.out()).contains("now at dddd4, eeee5");
    assertThat(terminal.run("stamp", "heads")).isZero();
    assertThat(terminal.run("check")).isZero();
  }

  @Test
  void stampsByScript() {
    assertThat(terminal.run("stamp", "bbbb2:audit@head", "--sql", "--dialect=postgresql"))
        .as(terminal.err())
        .isZero();
    assertThat(terminal.out())
        .contains("'cccc3'", "'dddd4'", "'stamped'")
        .doesNotContain("values ('bbbb2'", "create table athanor_history");
    assertThat(terminal.run("stamp", "bbbb2", "--sql")).isEqualTo(ExitCodes.FAILED);
    assertThat(terminal.err()).startsWith("[Athanor/OfflineOnly]");
    assertThat(terminal.run("stamp", "bbbb2:head")).isEqualTo(ExitCodes.FAILED);
    assertThat(terminal.err()).startsWith("[Athanor/OfflineOnly]");
  }

  private void assertOutcome(int code, String outcome) {
    if (outcome != null && outcome.matches("[A-Z]\\w+")) {
      assertThat(code).isEqualTo(ExitCodes.FAILED);
      assertThat(terminal.err()).contains("[Athanor/" + outcome + "]");
    } else {
      assertThat(code).as(terminal.err()).isZero();
      assertThat(applied()).isEqualTo(outcome == null ? List.of() : List.of(outcome.split(" ")));
    }
  }

  private List<String> applied() {
    terminal.run("history", "-r:current");
    return terminal.out().lines().map(line -> line.substring(0, 5)).sorted().toList();
  }
}
