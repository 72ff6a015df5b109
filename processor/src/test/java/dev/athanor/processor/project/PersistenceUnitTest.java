package dev.athanor.processor.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of several persistence units all count, or the one that is chosen. */
final class PersistenceUnitTest {

  private static final String OPTION = "-Aathanor.persistence.unit=";
  private static final String ORM =
      "<entity-mappings><package>acme</package><entity class='Villain' access='FIELD'>"
          + "<attributes><id name='id'/><basic name='lair'/></attributes></entity></entity-mappings>";

  @TempDir private Path root;
  private TestProject project;

  @BeforeEach
  void create() {
    project =
        new TestProject(root.resolve("project"))
            .source("@Entity public class Hero { @Id Long id; }")
            .source("@Entity public class Team { @Id Long id; }");
  }

  @Test
  void unitsOfOneDatabaseCountAsOne() {
    units(
        "<non-jta-data-source>league</non-jta-data-source><class>acme.Hero</class>",
        "<class>acme.Team</class>");

    assertThat(project.build().text()).contains("2 tables to create: Hero(id), Team(id)");
  }

  @ParameterizedTest
  @CsvSource({
    "<jta-data-source>a</jta-data-source>,<jta-data-source>b</jta-data-source>",
    "<properties><property name='jakarta.persistence.jdbc.url' value='a'/></properties>,"
        + "<properties><property name='jakarta.persistence.jdbc.url' value='b'/></properties>"
  })
  void unitsOfSeveralDatabasesAskForAChoice(String one, String other) {
    units(one, other);

    assertThat(project.build().text())
        .contains("[Athanor/AmbiguousPersistenceUnit]", "has the units p, q", OPTION + "p")
        .doesNotContain("PendingMigration");
    assertThat(project.build(OPTION + "q").text()).contains("PendingMigration");
  }

  @Test
  void aUnitOfNoDatabaseDoesNotHideThoseOfOthers() {
    project.resource(
        "META-INF/persistence.xml",
        "<persistence><persistence-unit name='none'/>"
            + "<persistence-unit name='p'><jta-data-source>a</jta-data-source></persistence-unit>"
            + "<persistence-unit name='q'><jta-data-source>b</jta-data-source></persistence-unit>"
            + "</persistence>");

    assertThat(project.build().text())
        .contains("[Athanor/AmbiguousPersistenceUnit]", "has the units p, q", OPTION + "p")
        .doesNotContain("PendingMigration");
  }

  @Test
  void theChosenUnitCountsAlone() {
    units(
        "<class>acme.Hero</class><exclude-unlisted-classes/>",
        "<class>acme.Team</class><exclude-unlisted-classes/>");

    assertThat(project.build(OPTION + "q").text())
        .contains("1 table to create: Team(id)")
        .contains("Note: [Athanor/UnlistedEntity] acme.Hero");
  }

  @Test
  void aUnitThatIsUnknownIsAnError() {
    assertThat(project.build(OPTION + "r").text())
        .contains("[Athanor/UnknownPersistenceUnit] There is no META-INF/persistence.xml");

    units("", "");
    assertThat(project.build(OPTION + "r").text())
        .contains("[Athanor/UnknownPersistenceUnit]", "no persistence unit r, only p, q")
        .doesNotContain("PendingMigration");
  }

  @Test
  void theMappingFileOfAJarIsRead() throws IOException {
    Path jar = library();
    units("<jar-file>" + jar + "</jar-file>", "");
    String classPath = jar + File.pathSeparator + TestPaths.CLASSES;

    assertThat(project.build("-cp", classPath).text())
        .contains("3 tables to create: Hero(id), Team(id), Villain(id, lair)");
    assertThat(project.build(OPTION + "q", "-cp", classPath).text())
        .contains("2 tables to create: Hero(id), Team(id)");
  }

  @Test
  void theMappingFileOfAJarThatIsGoneIsMissed() throws IOException {
    Path jar = library();
    units("<jar-file>" + jar + "</jar-file>", "");
    String classPath = jar + File.pathSeparator + TestPaths.CLASSES;
    project.build("-cp", classPath);
    project.record("create all");
    units("", "");

    assertThat(project.build("-cp", classPath).text())
        .contains("[Athanor/UnmappedClass]", "acme.Villain")
        .doesNotContain("to drop");
  }

  private void units(String one, String other) {
    project.resource(
        "META-INF/persistence.xml",
        "<persistence><persistence-unit name='p'>"
            + one
            + "</persistence-unit><persistence-unit name='q'>"
            + other
            + "</persistence-unit></persistence>");
  }

  private Path library() throws IOException {
    TestProject library =
        new TestProject(root.resolve("library"))
            .source("public class Villain { Long id; String lair; }");
    library.build("-proc:none");
    Path jar = root.resolve("library.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("acme/Villain.class"));
      zip.write(Files.readAllBytes(library.classes().resolve("acme/Villain.class")));
      zip.putNextEntry(new ZipEntry("META-INF/orm.xml"));
      zip.write(ORM.getBytes(StandardCharsets.UTF_8));
    }
    return jar;
  }
}
