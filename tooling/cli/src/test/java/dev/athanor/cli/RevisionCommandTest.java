package dev.athanor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code athanor revision} as people type it. */
final class RevisionCommandTest {

  private static final String PENDING =
      """
      {
        "id": "0123456789ab",
        "down": [],
        "renames": {"tables": [], "columns": [], "sequences": []},
        "sources": [],
        "candidate": {
          "formatVersion": 1,
          "heads": [],
          "migrationsPackage": "acme.migrations",
          "schemas": [],
          "tables": [{"name": "größe", "columns": [{"name": "id", "type": "bigint"}]}],
          "sequences": []
        }
      }
      """;

  @TempDir private Path folder;
  private Path project;
  private Terminal terminal;

  @BeforeEach
  void create() throws IOException {
    project = Files.createDirectories(folder.resolve("Spaß mit Räumen"));
    terminal = new Terminal(folder);
  }

  @Test
  void recordsTheDraftOfMavensBuild() throws IOException {
    build("target/classes");

    assertThat(revision("-m", "add größe")).isZero();

    assertThat(terminal.out()).contains("Recorded " + project, "_AddGrosse.java");
    assertThat(terminal.out()).contains("The snapshot now belongs to 0123456789ab");
    assertThat(snapshot()).content().contains("\"heads\": [\"0123456789ab\"]", "größe");
    assertThat(terminal.err()).isEmpty();
  }

  @Test
  void recordsTheDraftOfGradlesBuild() throws IOException {
    build("build/classes/java/main");

    assertThat(revision("--message=add size")).isZero();
    assertThat(snapshot()).exists();
  }

  @Test
  void foldersMayBeNamed() throws IOException {
    build("out");
    String[] words = {
      "-m",
      "add size",
      "--classes",
      project.resolve("out").toString(),
      "--sources",
      project.resolve("java").toString(),
      "--resources",
      project.resolve("res").toString()
    };

    assertThat(revision(words)).isZero();
    assertThat(project.resolve("java/acme/migrations")).isNotEmptyDirectory();
    assertThat(project.resolve("res/META-INF/athanor/snapshot.json")).exists();
  }

  @Test
  void twiceIsRefused() throws IOException {
    build("target/classes");
    revision("-m", "add size");

    assertThat(revision("-m", "add size")).isEqualTo(ExitCodes.FAILED);
    assertThat(terminal.err()).contains("[Athanor/StaleDraft]", "Compile again.");
    assertThat(terminal.out()).isEmpty();
  }

  @Test
  void anEmptyOne() throws IOException {
    build("target/classes");

    assertThat(revision("-m", "by hand", "--empty")).isZero();
    assertThat(terminal.out()).contains("_ByHand.java");
    assertThat(snapshot()).content().doesNotContain("größe");
  }

  @Test
  void withoutABuild() {
    assertThat(revision("-m", "add size")).isEqualTo(ExitCodes.FAILED);
    assertThat(terminal.err()).startsWith("[Athanor/NotBuilt]");
  }

  @Test
  void withoutAMessage() throws IOException {
    build("target/classes");

    assertThat(revision()).isEqualTo(ExitCodes.USAGE);
    assertThat(terminal.err()).contains("[Athanor/Usage]", "--message");
    assertThat(revision("-m", " ")).isEqualTo(ExitCodes.FAILED);
    assertThat(terminal.err()).contains("[Athanor/NoMessage]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "{}", "[1]", "nonsense", "{\"id\": 7}"})
  void garbageInPlaceOfADraft(String garbage) throws IOException {
    Path pending = build("target/classes");
    Files.writeString(pending, garbage);

    assertThat(revision("-m", "add size")).isEqualTo(ExitCodes.FAILED);
    assertThat(terminal.err()).startsWith("[Athanor/CorruptDraft]").doesNotContain("\tat ");
    assertThat(snapshot()).doesNotExist();
  }

  private int revision(String... words) {
    String[] all = new String[words.length + 3];
    all[0] = "revision";
    all[1] = "--project";
    all[2] = project.toString();
    System.arraycopy(words, 0, all, 3, words.length);
    return terminal.bare(Map.of(), all);
  }

  private Path snapshot() {
    return project.resolve("src/main/resources/META-INF/athanor/snapshot.json");
  }

  private Path build(String classes) throws IOException {
    Path athanor = Files.createDirectories(project.resolve(classes).resolve("META-INF/athanor"));
    return Files.writeString(athanor.resolve("pending.json"), PENDING);
  }
}
