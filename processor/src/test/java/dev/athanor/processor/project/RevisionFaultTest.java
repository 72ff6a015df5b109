package dev.athanor.processor.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with the history of revisions is an error at the annotation that says it. */
final class RevisionFaultTest {

  private static final String NO_SNAPSHOT = "[Athanor/NoSnapshot]";

  @TempDir private Path root;
  private TestProject project;

  @BeforeEach
  void create() {
    project = new TestProject(root).source("@Entity public class Hero { @Id Long id; }");
    revision("First", "id = \"a1\"");
  }

  @Test
  void twoHeads() {
    revision("Second", "id = \"b2\", down = \"a1\"");
    revision("Third", "id = \"c3\", down = \"a1\"");

    assertThat(errors()).contains("[Athanor/MultipleHeads]", "b2", "c3").contains("Second.java:5:");
  }

  @Test
  void anIdTwice() {
    revision("Second", "id = \"a1\"");

    assertThat(errors()).contains("Second.java:5: error: [Athanor/DuplicateRevisionId]");
  }

  @Test
  void anUnknownDownRevision() {
    revision("Second", "id = \"b2\", down = \"f00\"");

    assertThat(errors())
        .contains("Second.java:5: error: [Athanor/UnknownDownRevision]")
        .contains("f00");
  }

  @Test
  void aCycle() {
    revision("Second", "id = \"b2\", down = \"c3\"");
    revision("Third", "id = \"c3\", down = \"b2\"");

    assertThat(errors()).containsPattern("(Second|Third).java:5: error: \\[Athanor/RevisionCycle]");
  }

  @Test
  void anIdThatIsNone() {
    revision("Second", "id = \"b-2\", down = \"a1\"");

    assertThat(errors()).contains("Second.java:5: error: [Athanor/").contains("b-2");
  }

  @Test
  void aClassThatIsNoMigration() {
    project.rawSource(
        "acme.migrations",
        "Second",
        """
        package acme.migrations;

        import dev.athanor.annotation.Revision;

        @Revision(id = "b2", down = "a1")
        public abstract class Second {
          private Second() {}
        }
        """);

    assertThat(errors())
        .contains("Second.java:5: error: [Athanor/InvalidMigration]")
        .contains("is not a public class", "no public constructor", "does not implement");
  }

  @Test
  void aClassInNoPackage() {
    project.rawSource(
        "",
        "Second",
        """
        import dev.athanor.annotation.Revision;
        import dev.athanor.migration.*;

        @Revision(id = "b2", down = "a1")
        public class Second implements Migration {
          @Override public void upgrade(SchemaOperations op) {}
          @Override public void downgrade(SchemaOperations op) {}
        }
        """);

    assertThat(errors()).contains("Second.java:4: error: [Athanor/InvalidMigration]", "no package");
  }

  @Test
  void aClassWithinAnInstanceOfAnother() {
    project.rawSource(
        "acme.migrations",
        "Outer",
        """
        package acme.migrations;
        import dev.athanor.annotation.Revision;
        import dev.athanor.migration.*;

        public class Outer {
          @Revision(id = "b2", down = "a1")
          public class Second implements Migration {
            @Override public void upgrade(SchemaOperations op) {}
            @Override public void downgrade(SchemaOperations op) {}
          }
        }
        """);

    assertThat(errors()).contains("Outer.java:6: error: [Athanor/InvalidMigration]");
  }

  @Test
  void anEntityWithAnErrorDoesNotHideTheOthers() {
    revision("Second", "id = \"b2\", down = \"f00\"");
    project
        .source("@Entity public class Odd { @Id Object id; }")
        .source("@Entity public class Keyless { String name; }");

    assertThat(errors())
        .contains("Odd.java:6: error: [Athanor/")
        .contains("Keyless.java:6: error: [Athanor/NoIdentifier]")
        .contains("Second.java:5: error: [Athanor/UnknownDownRevision]")
        .contains("3 errors");
  }

  private String errors() {
    CompilerOutput output = project.build();
    assertThat(output.success()).as(output.text()).isFalse();
    assertThat(output.text()).doesNotContain(NO_SNAPSHOT, "Exception", "PendingMigration");
    return output.text();
  }

  private void revision(String name, String members) {
    project.rawSource(
        "acme.migrations",
        name,
        """
        package acme.migrations;

        import dev.athanor.annotation.Revision;
        import dev.athanor.migration.*;
        @Revision(%s)
        public final class %s implements Migration {
          @Override public void upgrade(SchemaOperations op) {}
          @Override public void downgrade(SchemaOperations op) {}
        }
        """
            .formatted(members, name));
  }
}
