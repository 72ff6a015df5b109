package dev.athanor.processor.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where it is not known what became of a type there is no draft, and a note says why. */
final class PartialBuildTest {

  private static final String TYPES = "META-INF/athanor/types";
  private static final String HERO =
      "@Entity public class Hero { @Id Long id; @ManyToOne Team team; %s }";

  @TempDir private Path root;
  private TestProject project;

  @BeforeEach
  void record() {
    project =
        new TestProject(root)
            .source(HERO.formatted(""))
            .source("@Entity public class Team { @Id Long id; @ManyToOne Town town; }")
            .source("@Entity public class Town { @Id Long id; }");
    project.buildAndRecord("before");
  }

  /** The class output is not on the class path: the compiler finds the class file of no other. */
  @ParameterizedTest
  @ValueSource(strings = {"Town", "Team"})
  void aTypeInDoubtIsNoErrorElsewhere(String compiled) {
    project
        .source("@Entity public class Team { @Id Long id; String name; @ManyToOne Town town; }")
        .source("@Entity @RenamedFrom(\"Village\") public class Town { @Id Long id; }");

    assertNoted(
        project.compile(
            JavaCompiler.JAVAC,
            compiled.equals("Town") ? sources("Town") : sources("Team", "Town"),
            "-cp",
            TestPaths.CLASSES));
  }

  @ParameterizedTest
  @EnumSource(names = {"JAVAC", "ECJ"})
  void theTypesOfTheLastBuildAreLost(JavaCompiler compiler) {
    ProjectFiles.remove(project.classes().resolve(TYPES));
    project.source(HERO.formatted("String name;"));

    assertNoted(project.compileOnly(compiler, "Hero"));
    assertNoted(project.compileOnly(compiler, "Hero"));
    assertThat(project.build(compiler).text()).contains("1 column to add: Hero.name");
  }

  @Test
  void theWholeClassOutputIsLost() {
    project.clean();

    assertNoted(project.compileOnly(JavaCompiler.JAVAC, "Town"));
    assertThat(Files.exists(project.classes().resolve("META-INF/athanor/pending.json"))).isFalse();
  }

  @Test
  void anEntityOfWhichAClassIsMissing() {
    TestProject library =
        new TestProject(root.resolve("library"))
            .source("@Entity public class Book { @Id Long id; Cover cover; }")
            .source("@Embeddable public class Cover { String title; }");
    library.build("-proc:none");
    TestProject shop = new TestProject(root.resolve("shop"));
    String classPath = library.classes() + java.io.File.pathSeparator + TestPaths.CLASSES;
    shop.build("-proc:only", "-cp", classPath, "acme.Book", "acme.Cover");
    shop.record("before");
    ProjectFiles.remove(library.classes().resolve("acme/Cover.class"));

    CompilerOutput output = shop.build("-proc:only", "-cp", classPath, "acme.Book");

    assertNoted(output);
    assertThat(output.text()).contains("acme.Book");
  }

  private List<Path> sources(String... names) {
    return project.sources().stream()
        .filter(file -> List.of(names).contains(file.getFileName().toString().split("\\.")[0]))
        .toList();
  }

  private static void assertNoted(CompilerOutput output) {
    assertThat(output.success()).as(output.text()).isTrue();
    assertThat(output.text())
        .contains("[Athanor/PartialBuild]", "Build the whole project anew")
        .doesNotContain("error", "warning", "drop", "Mismatch", "PendingMigration");
  }
}
