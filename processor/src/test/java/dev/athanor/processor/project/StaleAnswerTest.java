package dev.athanor.processor.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers that are left in place do nothing, and the compiler says so. */
class StaleAnswerTest {

  private static final String ANSWERED =
      "@Entity public class Hero { @Id Long id;%s @RenamedFrom(\"name\") String title; }";

  @TempDir private Path root;
  private TestProject project;

  @BeforeEach
  void start() {
    project = new TestProject(root);
    project.source("@Entity public class Hero { @Id Long id; String name; int age; }");
    project.buildAndRecord("first");
  }

  @Test
  void aRenameThatIsRecordedIsANote() {
    record(ANSWERED.formatted(" int age;"));

    assertThat(project.build("-Xlint:all", "-Werror").text())
        .contains("Hero.java:6: Note: [Athanor/StaleAnswer] @RenamedFrom(\"name\")")
        .contains("the snapshot has title for it already")
        .contains("Remove the annotation.");
  }

  @Test
  void aRenameWhoseOldNameIsBackIsAWarningAndNotFollowed() {
    record(ANSWERED.formatted(" int age;"));
    project.source(ANSWERED.formatted(" int age; String name;"));
    project.buildAndRecord("name is back");

    CompilerOutput output = project.build();

    assertThat(output.success()).as(output.text()).isTrue();
    assertThat(output.text())
        .contains("warning: [Athanor/StaleAnswer]")
        .contains("the snapshot has both name and title")
        .doesNotContain("PendingMigration");
  }

  @Test
  void anOldNameThatIsBackIsNotTakenWhenItGoesAgain() {
    record(ANSWERED.formatted(" int age;"));
    project.source(ANSWERED.formatted(" int age; String name;"));
    project.buildAndRecord("name is back");
    project.source(
        "@Entity public class Hero { @Id Long id; int age;"
            + " @RenamedFrom(\"name\") @Column(name = \"heading\") String title; }");

    CompilerOutput output = project.build();

    assertThat(output.success()).isFalse();
    assertThat(output.text()).contains("[Athanor/RenamedOrDropped] The column Hero.title is gone");
  }

  @Test
  void aDropThatIsRecordedIsANote() {
    record("@Entity @Dropped(\"age\") public class Hero { @Id Long id; String name; String x; }");

    assertThat(project.build().text())
        .contains("Note: [Athanor/StaleAnswer] @Dropped(\"age\") on acme.Hero")
        .contains("the snapshot has no age");
  }

  @Test
  void anotherCompilerSaysTheSame() {
    record(ANSWERED.formatted(" int age;"));

    assertThat(project.build(JavaCompiler.ECJ).text())
        .contains(
            "[Athanor/StaleAnswer] @RenamedFrom(\"name\") on acme.Hero#title is settled: the"
                + " snapshot has title for it already. Remove the annotation.");
  }

  @Test
  void aDropOfWhatIsMappedIsAnError() {
    project.source(
        "@Entity @Dropped(\"age\") public class Hero { @Id Long id; String name; int age; }");

    CompilerOutput output = project.build();

    assertThat(output.success()).isFalse();
    assertThat(output.text())
        .contains("error: [Athanor/StaleAnswer] @Dropped(\"age\") on acme.Hero")
        .contains("says that age is gone, but it is mapped");
  }

  @Test
  void aDropThatNamesNothingIsNoted() {
    project.source(
        "@Entity @Dropped(\"Villain\") public class Hero { @Id Long id; String name; int age; }");

    assertThat(project.build().text()).contains("Note: [Athanor/StaleAnswer]");
  }

  @Test
  void anAnswerThatNamesNothingIsAnError() {
    project.source(ANSWERED.replace("\"name\"", "\"nam\"").formatted(" int age; String name;"));

    assertThat(project.build().text())
        .contains("error: [Athanor/UnknownRenameSource] @RenamedFrom(\"nam\")");
  }

  private void record(String source) {
    project.source(source);
    project.buildAndRecord("change");
  }
}
