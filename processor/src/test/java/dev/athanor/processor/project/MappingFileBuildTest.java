package dev.athanor.processor.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Builds of every kind see the same mapping file, and one that is missing drops nothing. */
final class MappingFileBuildTest {

  private static final String ORM = "META-INF/orm.xml";
  private static final String UNIT = "META-INF/persistence.xml";

  @TempDir private Path root;

  @ParameterizedTest
  @EnumSource(names = {"JAVAC", "ECJ"})
  void aPartialBuildDraftsWhatAFullBuildDrafts(JavaCompiler compiler) {
    TestProject project = recorded();
    project.source("public class Plain { Long id; String text; int more; }");
    project.resource(ORM, orm("<basic name='text'/><basic name='more'/>"));

    String text = project.compileOnly(compiler, "Plain").text();

    assertThat(text).contains("1 column to add: Plain.more").doesNotContain("drop");
    assertSameAsFullBuild(project, compiler);
  }

  @ParameterizedTest
  @EnumSource(names = {"JAVAC", "ECJ"})
  void aCompileOfAnotherClassSeesAChangedFile(JavaCompiler compiler) {
    TestProject project = recorded();
    project.resource(ORM, orm("<basic name='text'><column name='body'/></basic>"));

    String text = project.compileOnly(compiler, "Hero").text();

    assertThat(text).contains("1 column to rename").doesNotContain("drop");
    assertSameAsFullBuild(project, compiler);
  }

  @ParameterizedTest
  @EnumSource(names = {"JAVAC", "ECJ"})
  void anUnchangedProjectDraftsNothing(JavaCompiler compiler) {
    assertThat(recorded().compileOnly(compiler, "Hero").text()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"JAVAC", "ECJ"})
  void aMissingFileDropsNothing(JavaCompiler compiler) {
    TestProject project = recorded();
    project.removeResource(ORM);

    CompilerOutput full = project.build(compiler);

    assertThat(full.success()).isFalse();
    assertThat(full.text())
        .contains("[Athanor/MissingMappingFile]", ORM, "-Aathanor.persistence")
        .doesNotContain("PendingMigration", "to drop");
  }

  @Test
  void aMissingFileDropsNothingInAPartialBuild() {
    TestProject project = recorded();
    project.removeResource(ORM);

    assertThat(project.compileOnly(JavaCompiler.JAVAC, "Hero").text())
        .contains("[Athanor/PartialBuild]", "acme.Plain")
        .doesNotContain("PendingMigration", "to drop");
  }

  @ParameterizedTest
  @EnumSource(names = {"JAVAC", "ECJ"})
  void aMissingPersistenceFileMovesNothing(JavaCompiler compiler) {
    TestProject project = inSchema();
    project.removeResource(UNIT);

    assertThat(project.build(compiler).text())
        .contains("[Athanor/MissingMappingFile]", UNIT)
        .doesNotContain("PendingMigration", "to drop");
  }

  @Test
  void aPersistenceFileThatIsGoneForGoodGoesFromTheSnapshotToo() {
    TestProject project = inSchema();
    project.removeResource(UNIT);
    forgetMappingFiles(project);

    assertThat(project.build().text()).contains("1 table to rename: league.Hero to Hero");
  }

  @Test
  void aClassThatIsGoneHasToGoFromTheFileToo() {
    TestProject project = recorded();
    project.remove("Plain");

    assertThat(project.build().text())
        .contains("[Athanor/UnknownMappedClass]", "acme.Plain")
        .doesNotContain("to drop");

    project.resource(ORM, "<entity-mappings><entity class='acme.Hero'/></entity-mappings>");
    assertThat(project.build().text()).contains("1 table to drop: Plain");
  }

  @ParameterizedTest
  @EnumSource(names = {"JAVAC", "ECJ"})
  void aClassOfALibraryThatIsMappedNoMoreIsAskedFor(JavaCompiler compiler) {
    TestProject library =
        new TestProject(root.resolve("library"))
            .source("public class Plain { Long id; String text; }");
    library.build("-proc:none");
    String classPath = library.classes() + File.pathSeparator + TestPaths.CLASSES;
    TestProject project =
        new TestProject(root.resolve("project"))
            .source("@Entity public class Hero { @Id Long id; }")
            .resource(ORM, orm("<basic name='text'/>"));
    project.build(compiler, "-cp", classPath);
    project.record("create all");
    project.resource(ORM, "<entity-mappings/>");

    assertThat(project.build(compiler, "-cp", classPath).text())
        .contains("[Athanor/UnmappedClass]", "acme.Plain")
        .doesNotContain("PartialBuild", "to drop");

    project.source(
        "@Entity @dev.athanor.annotation.Dropped(type = Plain.class)"
            + " public class Hero { @Id Long id; }");
    assertThat(project.build(compiler, "-cp", classPath).text()).contains("1 table to drop: Plain");

    project.record("drop");
    assertThat(project.build(compiler, "-cp", classPath).text())
        .contains("[Athanor/StaleAnswer]", "acme.Plain")
        .doesNotContain("PendingMigration");
    project.resource(ORM, orm("<basic name='text'/>"));
    assertThat(project.build(compiler, "-cp", classPath).text())
        .contains("[Athanor/StaleAnswer] @Dropped says that acme.Plain is gone, but it is mapped");
  }

  @Test
  void aFileThatIsGoneForGoodGoesFromTheSnapshotToo() {
    TestProject project = recorded();
    project.removeResource(ORM);
    forgetMappingFiles(project);

    assertThat(project.build().text())
        .contains("The table Plain is gone, but acme.Plain is still there")
        .doesNotContain("MissingMappingFile");
    project.source("@Entity @Dropped(table = \"Plain\") public class Hero { @Id Long id; }");
    assertThat(project.build().text()).contains("1 table to drop: Plain");
  }

  @Test
  void theFolderOfTheResourcesMayBeNamed() {
    TestProject project = recorded();
    Path elsewhere = root.resolve("elsewhere");
    ProjectFiles.write(
        elsewhere.resolve(ORM), orm("<basic name='text'><column length='7'/></basic>"));

    String text = project.build("-Aathanor.persistence=" + elsewhere).text();

    assertThat(text).contains("PendingMigration", "Plain.text").doesNotContain("drop");
    assertThat(project.build("-Aathanor.persistence=" + root.resolve("nowhere")).text())
        .contains("[Athanor/UnknownOption]", "is no folder of resources");
  }

  @Test
  void aFileThatChangedAfterTheBuildMakesTheDraftStale() throws IOException {
    TestProject project = recorded();
    project.resource(ORM, orm("<basic name='text'><column name='body'/></basic>"));
    project.build();
    FileTime built =
        Files.getLastModifiedTime(project.classes().resolve("META-INF/athanor/pending.json"));
    Files.setLastModifiedTime(
        project.resources().resolve(ORM), FileTime.fromMillis(built.toMillis() + 2000));

    assertThatThrownBy(() -> project.record("rename"))
        .hasMessageContaining("[Athanor/StaleDraft]")
        .hasMessageContaining("orm.xml is newer")
        .hasMessageContaining("mvn clean compile");
  }

  private TestProject recorded() {
    TestProject project =
        new TestProject(root)
            .source("@Entity public class Hero { @Id Long id; }")
            .source("public class Plain { Long id; String text; }")
            .resource(ORM, orm("<basic name='text'/>"));
    project.buildAndRecord("create all");
    return project;
  }

  private TestProject inSchema() {
    TestProject project =
        new TestProject(root)
            .source("@Entity public class Hero { @Id Long id; }")
            .resource(
                UNIT,
                "<persistence><persistence-unit name='p'><properties><property"
                    + " name='hibernate.default_schema' value='league'/></properties>"
                    + "</persistence-unit></persistence>");
    project.buildAndRecord("create all");
    return project;
  }

  private static void forgetMappingFiles(TestProject project) {
    String snapshot = ProjectFiles.read(project.layout().snapshot());
    assertThat(snapshot).contains("\"mappingFiles\": [");
    ProjectFiles.write(
        project.layout().snapshot(), snapshot.replaceAll(",\\s*\"mappingFiles\": \\[[^]]*]", ""));
  }

  private static String orm(String attributes) {
    return "<entity-mappings><entity class='acme.Plain' access='FIELD' metadata-complete='true'>"
        + "<attributes><id name='id'/>"
        + attributes
        + "</attributes></entity></entity-mappings>";
  }

  private static void assertSameAsFullBuild(TestProject project, JavaCompiler compiler) {
    String pending = project.pending();
    String draft = project.draft();
    project.build(compiler);
    assertThat(pending).isEqualTo(project.pending()).doesNotContain("drop");
    assertThat(draft).isEqualTo(project.draft());
  }
}
