package dev.athanor.processor.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A draft of an earlier build that nobody cleaned away is not taken for a revision. */
final class DraftLeftBehindTest {

  @TempDir private Path root;
  private TestProject project;

  @BeforeEach
  void draft() {
    project = new TestProject(root).source("@Entity public class Hero { @Id Long id; }");
    project.build();
  }

  @ParameterizedTest
  @EnumSource(names = {"JAVAC", "ECJ"})
  void asASourceAmongOthers(JavaCompiler compiler) {
    project.record("create hero");

    assertThat(project.compile(compiler, withDraft()).text()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"JAVAC", "ECJ"})
  void itIsReplacedOnceNothingIsPending(JavaCompiler compiler) {
    project.build(compiler);
    assertThat(project.draft()).contains("createTable");
    project.record("create hero");

    assertThat(project.compile(compiler, project.sources()).text()).isEmpty();
    assertThat(project.draft()).isEqualTo("// The entities and the snapshot agree.\n");
    assertThat(project.compileOnly(compiler, "Hero").text()).isEmpty();
  }

  @Test
  void itIsReplacedWhereEcjDoesNotLetItBeCreatedAnew() {
    project.build(JavaCompiler.ECJ);
    project.source("@Entity public class Hero { @Id Long id; String name; }");

    assertThat(project.compileOnly(JavaCompiler.ECJ, "Hero").text()).contains("Hero(id, name)");
    assertThat(project.draft()).contains("t.column(\"name\"");
  }

  @Test
  void onTheSourcePath() {
    project.record("create hero");
    String path = project.generated().toString();

    assertThat(project.compile(JavaCompiler.JAVAC, project.sources(), "-sourcepath", path))
        .isEqualTo(new CompilerOutput(true, ""));
  }

  @Test
  void withAChangeSince() {
    project.record("create hero");
    project.source("@Entity public class Hero { @Id Long id; String name; }");
    String path = project.generated().toString();

    CompilerOutput output =
        project.compile(JavaCompiler.JAVAC, project.sources(), "-sourcepath", path);

    assertThat(output.success()).as(output.text()).isTrue();
    assertThat(output.text()).contains("1 column to add: Hero.name");
    assertThat(project.draft()).contains("addColumn");
  }

  private List<Path> withDraft() {
    List<Path> files = new ArrayList<>(project.sources());
    files.add(project.generated().resolve("acme/migrations/PendingMigration.java"));
    return files;
  }
}
