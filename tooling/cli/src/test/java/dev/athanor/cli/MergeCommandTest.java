package dev.athanor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code athanor merge}, and listings of sources that do not compile. */
final class MergeCommandTest {

  @TempDir private Path folder;
  private RecordedProject project;
  private Terminal terminal;

  @BeforeEach
  void create() {
    project = new RecordedProject(folder.resolve("project"));
    terminal = new Terminal(folder);
  }

  @Test
  void mergesAllHeads() {
    assertThat(merge("heads", "-m", "bring together")).as(terminal.err()).isZero();

    assertThat(terminal.out()).contains("_BringTogether.java", "The snapshot now belongs to ");
    assertThat(project.texts())
        .anySatisfy(text -> assertThat(text).contains("down = {\"bbb2\", \"ccc3\"}"));
    assertThat(heads().lines()).singleElement().asString().endsWith("bring together");
    assertThat(merge("-m", "again")).isEqualTo(ExitCodes.FAILED);
    assertThat(terminal.err()).startsWith("[Athanor/NothingToMerge]").hasLineCount(1);
    assertThat(terminal.out()).isEmpty();
  }

  @Test
  void mergesTheNamedOnesAsAsked() {
    assertThat(merge("ccc3", "bbb2", "-m", "x", "--rev-id=ddd4", "--branch-label=joined"))
        .as(terminal.err())
        .isZero();

    assertThat(project.snapshot()).contains("\"heads\": [\"ddd4\"]");
    assertThat(heads().lines()).containsExactly("ddd4 (joined, head, mergepoint) x");
  }

  @Test
  void refuses() {
    assertThat(merge()).isEqualTo(ExitCodes.USAGE);
    assertThat(merge("-m", "x", "aaa1", "bbb2")).isEqualTo(ExitCodes.FAILED);
    assertThat(terminal.err()).startsWith("[Athanor/NotAHead] Revision aaa1 is no head");
    project.snapshot("bbb2");
    assertThat(merge("-m", "x")).isEqualTo(ExitCodes.FAILED);
    assertThat(terminal.err()).startsWith("[Athanor/SnapshotMismatch]");
  }

  @Test
  void sourcesAreListedWithoutACompiler() {
    assertThat(heads().lines()).containsExactly("bbb2 (head) größer", "ccc3 (head) größer");
    String[] sources = {"--sources", project.sources().toString()};
    assertThat(terminal.bare(Map.of(), "branches", sources[0], sources[1])).isZero();
    assertThat(terminal.out()).contains("aaa1 (branchpoint) größer", "  -> ccc3");
    assertThat(terminal.bare(Map.of(), "history", "-r", "aaa1:bbb2", sources[0], sources[1]))
        .isZero();
    assertThat(terminal.out()).hasLineCount(2);
    assertThat(terminal.bare(Map.of(), "show", "bbb2-1", sources[0], sources[1])).isZero();
    assertThat(terminal.out()).startsWith("aaa1 (branchpoint)");
  }

  private String heads() {
    assertThat(terminal.bare(Map.of(), "heads", "--sources", project.sources().toString()))
        .isZero();
    return terminal.out();
  }

  private int merge(String... words) {
    String[] all = new String[words.length + 3];
    all[0] = "merge";
    all[1] = "--project";
    all[2] = folder.resolve("project").toString();
    System.arraycopy(words, 0, all, 3, words.length);
    return terminal.bare(Map.of(), all);
  }
}
