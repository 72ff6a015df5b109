package dev.athanor.processor.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only got another name has a place, and its passing name is not told. */
class PendingPlaceTest {

  @TempDir private Path root;

  @Test
  void twoColumnsThatChangePlaces() {
    assertThat(
            change(
                "@Entity public class Hero {\n @Id Long id;\n @Column(name = \"%s\") String one;\n"
                    + " @Column(name = \"%s\") String two; }"))
        .contains("Hero.java:8: warning: [Athanor/PendingMigration]")
        .contains("2 columns to rename: Hero.a to b, Hero.b to a. Record it");
  }

  @Test
  void twoTablesThatChangePlaces() {
    TestProject project = new TestProject(root);
    String first = "@Entity @Table(name = \"%s\") public class First { @Id Long id; }";
    String second = "@Entity @Table(name = \"%s\") public class Second { @Id Long id; }";
    project.source(first.formatted("a")).source(second.formatted("b"));
    project.buildAndRecord("first");
    project.source(first.formatted("b")).source(second.formatted("a"));

    assertThat(project.build().text())
        .contains("Second.java:6: warning: [Athanor/PendingMigration]")
        .contains("2 tables to rename: a to b, b to a. Record it");
  }

  @Test
  void aSequence() {
    assertThat(
            change(
                "@Entity public class Hero {\n @Id @GeneratedValue(generator = \"%1$s\")\n"
                    + " @SequenceGenerator(name = \"%1$s\") Long id; }"))
        .contains("Hero.java:8: warning: [Athanor/PendingMigration]")
        .contains("1 sequence to rename: a to b");
  }

  private String change(String entity) {
    TestProject project = new TestProject(root);
    project.source(entity.formatted("a", "b"));
    project.buildAndRecord("first");
    project.source(entity.formatted("b", "a"));
    return project.build().text();
  }
}
