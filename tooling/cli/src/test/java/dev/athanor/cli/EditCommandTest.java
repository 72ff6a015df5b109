package dev.athanor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code athanor edit} opens a source in an editor, or says where it is. */
final class EditCommandTest {

  @TempDir private Path folder;
  private RecordedProject project;
  private Terminal terminal;

  @BeforeEach
  void create() {
    project = new RecordedProject(folder.resolve("project"));
    terminal = new Terminal(folder);
  }

  @Test
  void tellsThePath() {
    assertThat(edit(Map.of(), "bbb2")).as(terminal.err()).isZero();
    assertThat(terminal.out()).isEqualToIgnoringNewLines(project.source("bbb2").toString());
    assertThat(edit(Map.of(), "bbb2-1")).isZero();
    assertThat(terminal.out()).isEqualToIgnoringNewLines(project.source("aaa1").toString());
    assertThat(edit(Map.of("VISUAL", " "), "heads")).isZero();
    assertThat(terminal.out()).hasLineCount(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"VISUAL", "EDITOR"})
  void opensTheEditor(String variable) throws IOException {
    Path script = folder.resolve("editor");
    Files.writeString(script, "#!/bin/sh\necho \"$@\" > " + folder.resolve("opened"));
    assertThat(script.toFile().setExecutable(true)).isTrue();

    assertThat(edit(Map.of(variable, script + " --wait"), "ccc3")).as(terminal.err()).isZero();

    assertThat(folder.resolve("opened")).hasContent("--wait " + project.source("ccc3"));
    assertThat(terminal.out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"false", "no-such-editor-anywhere"})
  void anEditorThatFails(String editor) {
    assertThat(edit(Map.of("EDITOR", editor), "bbb2")).isEqualTo(ExitCodes.FAILED);
    assertThat(terminal.err())
        .startsWith("[Athanor/EditorFailed]")
        .contains(project.source("bbb2").toString());
  }

  @Test
  void whatTheDatabaseIsAt() {
    assertThat(edit(Map.of(), "current")).isEqualTo(ExitCodes.FAILED);
    assertThat(terminal.err()).startsWith("[Athanor/NoUrl]");
    Map<String, String> environment =
        Map.of("ATHANOR_URL", "jdbc:h2:file:" + folder.resolve("heroes").toAbsolutePath());
    terminal.run("upgrade", "aaa1");
    assertThat(edit(environment, "current")).as(terminal.err()).isZero();
    assertThat(terminal.out()).isEqualToIgnoringNewLines(project.source("aaa1").toString());
  }

  @Test
  void anUnknownRevision() {
    assertThat(edit(Map.of(), "fff9")).isEqualTo(ExitCodes.FAILED);
    assertThat(terminal.err()).startsWith("[Athanor/UnknownRevision]");
  }

  private int edit(Map<String, String> environment, String... words) {
    String[] all = new String[words.length + 3];
    all[0] = "edit";
    all[1] = "--project";
    all[2] = folder.resolve("project").toString();
    System.arraycopy(words, 0, all, 3, words.length);
    return terminal.bare(new HashMap<>(environment), all);
  }
}
