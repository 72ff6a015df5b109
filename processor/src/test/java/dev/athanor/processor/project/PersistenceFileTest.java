package dev.athanor.processor.project;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** META-INF/persistence.xml tells of mapping files and of classes from jars. */
final class PersistenceFileTest {

  @TempDir private Path root;
  private TestProject project;

  @BeforeEach
  void create() {
    project =
        new TestProject(root.resolve("project"))
            .source("@Entity public class Hero { @Id Long id; }");
  }

  @ParameterizedTest
  @EnumSource(names = {"JAVAC", "ECJ"})
  void mappingFilesAreRead(JavaCompiler compiler) {
    unit("<mapping-file>mappings/heroes.xml</mapping-file>");
    project.resource(
        "mappings/heroes.xml",
        "<entity-mappings><package>acme</package><entity class='Hero'><table name='heroes'/>"
            + "</entity></entity-mappings>");

    assertThat(project.build(compiler).text()).contains("1 table to create: heroes(id)");
  }

  @Test
  void aMappingFileThatIsMissingIsAnError() {
    unit("<mapping-file>mappings/heroes.xml</mapping-file>");

    assertThat(project.build().text())
        .contains("[Athanor/MissingMappingFile]", "META-INF/persistence.xml:1", "heroes.xml");
  }

  @ParameterizedTest
  @EnumSource(names = {"JAVAC", "ECJ"})
  void classesFromAJarCount(JavaCompiler compiler) throws IOException {
    Path jar = library();
    unit("<class>acme.Villain</class>");

    assertThat(
            project
                .build(compiler, "-cp", jar + java.io.File.pathSeparator + TestPaths.CLASSES)
                .text())
        .contains("2 tables to create: Hero(id), Villain(id)");
  }

  @Test
  void allClassesOfAJarCount() throws IOException {
    Path jar = library();
    unit("<jar-file>" + jar + "</jar-file>");

    assertThat(project.build("-cp", jar + java.io.File.pathSeparator + TestPaths.CLASSES).text())
        .contains("3 tables to create: Hero(id), Lair(id), Villain(id)");
  }

  @Test
  void aJarThatIsNotOnTheClassPathIsAnError() throws IOException {
    unit("<jar-file>" + library() + "</jar-file>");

    assertThat(project.build().text())
        .contains("[Athanor/UnknownMappedClass]", "persistence.xml:1 names the class acme.Villain")
        .contains("acme.Lair")
        .doesNotContain("acme.Butler");
  }

  @Test
  void aJarThatIsMissingIsAnError() {
    unit("<jar-file>lib/none.jar</jar-file>");

    assertThat(project.build().text()).contains("[Athanor/MissingMappingFile]", "lib/none.jar");
  }

  @Test
  void aClassThatIsMissingIsAnError() {
    unit("<class>acme.Villain</class>");

    assertThat(project.build().text()).contains("[Athanor/UnknownMappedClass]", "acme.Villain");
  }

  @Test
  void unlistedClassesMayBeExcluded() {
    project.source("@Entity public class Draft { @Id Long id; }");
    unit("<class>acme.Hero</class><exclude-unlisted-classes/>");

    assertThat(project.build().text())
        .contains("Note: [Athanor/UnlistedEntity] acme.Draft")
        .contains("1 table to create: Hero(id)");
  }

  @Test
  void anExcludedClassWithATableIsAnError() {
    project.source("@Entity public class Draft { @Id Long id; }");
    project.buildAndRecord("both");
    unit("<class>acme.Hero</class><exclude-unlisted-classes>true</exclude-unlisted-classes>");

    assertThat(project.build().text())
        .contains("error: [Athanor/UnlistedEntity] acme.Draft")
        .doesNotContain("to drop");
  }

  @Test
  void settingsOfAllNamesAreRead() {
    unit(
        "<properties><property name='hibernate.default_schema' value='league'/>"
            + "<property name='hibernate.globally_quoted_identifiers' value='true'/></properties>");

    project.build();

    assertThat(project.draft()).contains("\"`league`.`Hero`\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<validation-mode>NONE</validation-mode>",
        "<validation-mode>CALLBACK</validation-mode>",
        "<properties><property name='jakarta.persistence.validation.mode' value='none'/></properties>",
        "<properties><property name='hibernate.validator.apply_to_ddl' value='false'/></properties>"
      })
  void constraintsAreLeftOutWhereDdlIsToBeWithoutThem(String content) {
    project
        .libraries(NotNull.class)
        .source(
            "@Entity public class Hero { @Id Long id; @%s String s; }"
                .formatted(NotNull.class.getName()));
    unit("<validation-mode>AUTO</validation-mode>");
    project.build();
    assertThat(project.draft()).contains("t.column(\"s\", varchar(255)).notNull();");

    unit(content);
    project.build();
    assertThat(project.draft()).contains("t.column(\"s\", varchar(255));");
  }

  @Test
  void settingsThatDifferAreAnError() {
    project.resource(
        "META-INF/persistence.xml",
        "<persistence><persistence-unit name='p'>"
            + setting("hibernate.default_schema", "league")
            + "</persistence-unit>\n<persistence-unit name='q'>"
            + setting("hibernate.default_schema", "guild")
            + "</persistence-unit></persistence>");

    assertThat(project.build().text())
        .contains("[Athanor/InvalidMappingValue] hibernate.default_schema is guild")
        .contains("persistence.xml:2, and not league as at META-INF/persistence.xml:1")
        .doesNotContain("PendingMigration");
  }

  @Test
  void aSettingThatIsFilledInLaterIsAnError() {
    unit(setting("hibernate.default_schema", "${schema}"));

    assertThat(project.build().text())
        .contains("[Athanor/InvalidMappingValue] hibernate.default_schema is ${schema}")
        .doesNotContain("PendingMigration");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <mapping-files>a.xml</mapping-files>|UnknownMappingElement] Nothing is known of <mapping-files> in <persistence-unit>
          <properties><propertie name='a'/></properties>|UnknownMappingElement] Nothing is known of <propertie> in <properties>
          </persistence-unit><unit>|UnknownMappingElement] Nothing is known of <unit> in <persistence>
          <exclude-unlisted-classes>flase</exclude-unlisted-classes>|InvalidMappingValue] exclude-unlisted-classes is flase
          """)
  void whatMeansNothingIsAnError(String content, String fact) {
    unit(content.contains("<unit>") ? content + "</unit><persistence-unit>" : content);

    assertThat(project.build().text()).contains(fact, "META-INF/persistence.xml:1");
  }

  @Test
  void whatTheSpecificationKnowsIsPassedOver() {
    unit(
        "<description>d</description><provider>p</provider><qualifier>q</qualifier>"
            + "<scope>s</scope><jta-data-source>j</jta-data-source><non-jta-data-source>n"
            + "</non-jta-data-source><shared-cache-mode>NONE</shared-cache-mode>"
            + "<validation-mode>AUTO</validation-mode>");

    assertThat(project.build().text()).contains("PendingMigration").doesNotContain("Mapping");
  }

  @Test
  void aClassInTwoFilesIsAnError() {
    unit("<mapping-file>heroes.xml</mapping-file>");
    String mapping = "<entity-mappings>\n<entity class='acme.Hero'/></entity-mappings>";
    project.resource("META-INF/orm.xml", mapping).resource("heroes.xml", mapping);

    assertThat(project.build().text())
        .contains("[Athanor/DuplicateMappedClass] heroes.xml:2 maps the class acme.Hero")
        .contains("META-INF/orm.xml:2");
  }

  private static String setting(String name, String value) {
    return "<properties><property name='" + name + "' value='" + value + "'/></properties>";
  }

  private void unit(String content) {
    project.resource(
        "META-INF/persistence.xml",
        "<persistence><persistence-unit name='p'>" + content + "</persistence-unit></persistence>");
  }

  private Path library() throws IOException {
    TestProject library =
        new TestProject(root.resolve("library"))
            .source("@Entity public class Villain { @Id Long id; }")
            .source("@Entity public class Lair { @Id Long id; }")
            .source("public class Butler { jakarta.persistence.EntityManager manager; }");
    library.build("-proc:none");
    Path jar = root.resolve("library.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name : List.of("acme/Villain.class", "acme/Lair.class", "acme/Butler.class")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(Files.readAllBytes(library.classes().resolve(name)));
        zip.closeEntry();
      }
    }
    return jar;
  }
}
