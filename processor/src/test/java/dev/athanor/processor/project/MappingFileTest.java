package dev.athanor.processor.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mapping file in XML is not passed over in silence. */
final class MappingFileTest {

  @TempDir private Path root;
  private TestProject project;

  @BeforeEach
  void create() {
    project = new TestProject(root).source("@Entity public class Hero { @Id Long id; }");
    project.buildAndRecord("create hero");
  }

  @Test
  void thatMapsIsWarnedOf() throws IOException {
    write(
        "<entity-mappings><entity class=\"acme.Hero\"><table name=\"h\"/></entity></entity-mappings>");

    assertThat(project.build().text())
        .contains("warning: [Athanor/IgnoredMappingFile]")
        .contains("META-INF/orm.xml maps entities");
  }

  @Test
  void thatHoldsQueriesIsNot() throws IOException {
    write(
        "<entity-mappings><named-query name=\"all\"><query>from Hero</query></named-query>"
            + "</entity-mappings>");

    assertThat(project.build()).isEqualTo(new CompilerOutput(true, ""));
  }

  private void write(String text) throws IOException {
    Path file = root.resolve("src/main/resources/META-INF/orm.xml");
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
