package dev.athanor.processor.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A compile of a few files drafts what a full build drafts, and never a drop. */
final class IncrementalBuildTest {

  private static final String HERO =
      "@Entity public class Hero extends Being { String name; @Embedded Home home; }";
  private static final String OLDER_HERO =
      "@Entity public class Hero extends Being { @Embedded Home home; }";
  private static final String BEING =
      "@MappedSuperclass public class Being { @Id @GeneratedValue Long id; %s }";
  private static final String HOME = "@Embeddable public class Home { String town; %s }";
  private static final String TEAM =
      "@Entity public class Team { @Id Long id; @OneToMany Set<Hero> heroes; }";
  private static final String NESTED =
      "public class Nest { @Entity public static class Egg { @Id Long id; } }";

  @TempDir private Path root;

  @ParameterizedTest
  @EnumSource(names = {"JAVAC", "ECJ"})
  void oneChangedEntityAlone(JavaCompiler compiler) {
    TestProject project = recorded();
    project.source(HERO);

    String text = project.compileOnly(compiler, "Hero").text();

    assertThat(text).contains("[Athanor/PendingMigration] 1 column to add: Hero.name");
    assertSameAsFullBuild(project, compiler);
  }

  @ParameterizedTest
  @EnumSource(names = {"JAVAC", "ECJ"})
  void oneChangedEntityBeforeAnythingIsRecorded(JavaCompiler compiler) {
    TestProject project = sources();
    project.build(compiler);
    project.source(HERO);

    assertThat(project.compileOnly(compiler, "Hero").text()).contains("Team(id)");

    String pending = project.pending();
    project.build(compiler);
    assertThat(pending).isEqualTo(project.pending());
  }

  @ParameterizedTest
  @EnumSource(names = {"JAVAC", "ECJ"})
  void oneUnchangedEntityAlone(JavaCompiler compiler) {
    assertThat(recorded().compileOnly(compiler, "Hero").text()).isEmpty();
  }

  @Test
  void anEmbeddableAlone() {
    TestProject project = recorded().source(HOME.formatted("String street;"));

    assertThat(project.compileOnly(JavaCompiler.JAVAC, "Home").text())
        .contains("1 column to add: Hero.street");
    assertSameAsFullBuild(project, JavaCompiler.JAVAC);
  }

  @Test
  void aMappedSuperclassAlone() {
    TestProject project = recorded().source(BEING.formatted("String species;"));

    assertThat(project.compileOnly(JavaCompiler.JAVAC, "Being").text())
        .contains("1 column to add: Hero.species");
    assertSameAsFullBuild(project, JavaCompiler.JAVAC);
  }

  @ParameterizedTest
  @EnumSource(names = {"JAVAC", "ECJ"})
  void anAttributeWhoseConverterIsNotCompiled(JavaCompiler compiler) {
    TestProject project =
        sources()
            .source("public class Coin implements java.io.Serializable { }")
            .source(
                "@Converter(autoApply = true) public class CoinConverter"
                    + " implements AttributeConverter<Coin, Integer> {"
                    + " public Integer convertToDatabaseColumn(Coin coin) { return 1; }"
                    + " public Coin convertToEntityAttribute(Integer value) { return null; } }")
            .source("@Entity public class Purse { @Id Long id; Coin coin; }");
    project.buildAndRecord("before");

    assertThat(project.compileOnly(compiler, "Purse").text()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"JAVAC", "ECJ"})
  void oneClassOfAHierarchyAlone(JavaCompiler compiler) {
    TestProject project =
        sources()
            .source("@Entity public class Pet { @Id Long id; }")
            .source("@Entity public class Cat extends Pet { int lives; }")
            .source("@Entity public class Dog extends Pet { }");
    project.buildAndRecord("before");

    assertThat(project.compileOnly(compiler, "Pet").text()).isEmpty();
    assertThat(project.compileOnly(compiler, "Dog").text()).isEmpty();
  }

  @Test
  void aSubclassWithoutATableIsKnownFromTheSnapshot() {
    TestProject project =
        sources()
            .source("@Entity public class Pet { @Id Long id; }")
            .source("@Entity public class Cat extends Pet { int lives; }")
            .source("@Entity public class Dog extends Pet { }");
    project.buildAndRecord("before");
    project.clean();
    String sources = root.resolve("src/main/java").toString();

    assertThat(project.compileWith("Home", "-cp", TestPaths.CLASSES, "-sourcepath", sources).text())
        .doesNotContain("drop", "check");
  }

  @ParameterizedTest
  @EnumSource(names = {"JAVAC", "ECJ"})
  void anAttributeWhoseEmbeddableIsExtended(JavaCompiler compiler) {
    TestProject project = withExtendedEmbeddable();
    project.buildAndRecord("before");

    assertThat(project.compileOnly(compiler, "Purse").text()).isEmpty();
    assertThat(project.compileOnly(compiler, "Gold").text()).isEmpty();
  }

  @Test
  void anEmbeddableThatExtendsAnotherIsKnownFromTheSnapshot() {
    TestProject project = withExtendedEmbeddable();
    project.buildAndRecord("before");
    project.clean();
    String sources = root.resolve("src/main/java").toString();

    assertThat(project.compileWith("Home", "-cp", TestPaths.CLASSES, "-sourcepath", sources).text())
        .doesNotContain("drop");
  }

  @Test
  void anEmbeddableThatIsGoneTakesItsColumnsAlong() {
    TestProject project = withExtendedEmbeddable();
    project.buildAndRecord("before");
    project.remove("Gold");

    assertThat(project.build().text()).contains("to drop: Purse.carats, Purse.coin_DTYPE");
  }

  private TestProject withExtendedEmbeddable() {
    return sources()
        .source("@Embeddable public class Coin { int worth; }")
        .source("@Embeddable public class Gold extends Coin { int carats; }")
        .source("@Entity public class Purse { @Id Long id; Coin coin; }");
  }

  @Test
  void aDeletedEntityIsDroppedByAFullBuildOnly() {
    TestProject project = recorded().remove("Team");

    assertThat(project.compileOnly(JavaCompiler.JAVAC, "Hero").text()).isEmpty();
    assertThat(project.build().text()).contains("2 tables to drop: Team_Hero, Team.");
  }

  @Test
  void withoutTheClassOutputOnTheClassPathNothingIsDrafted() {
    TestProject project = recorded();

    String text = project.compileWith("Nest", "-cp", TestPaths.CLASSES).text();

    assertThat(text)
        .contains("[Athanor/PartialBuild]", "acme.Hero", "acme.Team", "Build the whole project")
        .doesNotContain("drop", "error");
  }

  @Test
  void aNestedEntityIsKnownByItsClassFile() {
    TestProject project = recorded();

    String text =
        project.compileWith("Home", "-cp", TestPaths.CLASSES, "-Aathanor.pending=error").text();

    assertThat(text).contains("[Athanor/PartialBuild]", "acme.Nest.Egg").doesNotContain("drop");
  }

  private TestProject sources() {
    return new TestProject(root)
        .source(OLDER_HERO)
        .source(TEAM)
        .source(NESTED)
        .source(HOME.formatted(""))
        .source(BEING.formatted(""));
  }

  private TestProject recorded() {
    TestProject project = sources();
    project.buildAndRecord("before");
    return project;
  }

  private static void assertSameAsFullBuild(TestProject project, JavaCompiler compiler) {
    String pending = project.pending();
    String draft = project.draft();
    project.build(compiler);
    assertThat(pending).isEqualTo(project.pending()).doesNotContain("drop");
    assertThat(draft).isEqualTo(project.draft());
  }
}
