package dev.athanor.processor.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A class that stays and is no entity any more: nothing of it is dropped unasked. */
final class FormerEntityTest extends ChangeTest {

  private static final String TEAM = "@Entity public class Team { @Id Long id; }";
  private static final String HERO =
      "@Entity public class Hero { @Id Long id; String name; @ElementCollection Set<String> tags; }";

  @ParameterizedTest
  @ValueSource(strings = {"", "@Embeddable", "@MappedSuperclass"})
  void keepsItsTablesUntilThereIsAnAnswer(String annotation) {
    assertThat(from(TEAM, HERO).to(TEAM, HERO.replace("@Entity", annotation)).refused())
        .contains(
            "[Athanor/UnmappedAttribute] The table Hero is gone, but acme.Hero is still there")
        .contains("@Dropped(\"Hero\") in the package-info.java of the migrations")
        .contains("The table Hero_tags is gone, but acme.Hero still has tags")
        .contains("@Dropped(\"Hero_tags\") in the package-info.java of the migrations");
  }

  @Test
  void isDroppedWithItsTablesByTheAnswersToPaste() {
    from(TEAM, HERO)
        .rows(
            "insert into Team (id) values (7)",
            "insert into Hero (id, name) values (1, 'Ada')",
            "insert into Hero_tags (Hero_id, tags) values (1, 'x')")
        .to(TEAM, HERO.replace("@Entity", ""))
        .packageInfo("@Dropped(\"Hero\") @Dropped(\"Hero_tags\")")
        .keeps("select id from Team", "7")
        .isRecordedAndReversible();
  }

  @Test
  void isDroppedByOneAnswerThatNamesTheClass() {
    from(TEAM, HERO)
        .to("@Dropped(type = Hero.class) " + TEAM, HERO.replace("@Entity", ""))
        .isRecordedAndReversible();
  }

  @ParameterizedTest
  @EnumSource(names = {"JAVAC", "ECJ"})
  void isAskedAboutInACompileOfAFewFiles(JavaCompiler compiler) {
    String town = "@Entity public class Town { @Id Long id; }";
    TestProject project =
        from(town, TEAM, HERO).to(town, TEAM, HERO.replace("@Entity", "")).project();
    assertThat(project.compileOnly(compiler, "Hero", "Team").text())
        .contains("The table Hero is gone, but acme.Hero is still there");
  }

  @Test
  void isAskedAboutAsALeafOfAHierarchyThatSharesATable() {
    String root = "@Entity public class Root { @Id Long id; }";
    String leaf = "@Entity public class Leaf extends Root { String code; }";
    assertThat(from(root, leaf).to(root, leaf.replace("@Entity", "")).refused())
        .contains("The column Root.code is gone, but acme.Leaf still has code");
  }

  @Test
  void isAskedAboutAsAMappedSuperclass() {
    String being = "@MappedSuperclass public class Being { String name; }";
    String hero = "@Entity public class Hero extends Being { @Id Long id; }";
    assertThat(from(being, hero).to(being.replace("@MappedSuperclass", ""), hero).refused())
        .contains("The column Hero.name is gone, but acme.Hero still has name");
  }

  @Test
  void isNoQuestionOnceItIsRecorded() {
    SchemaChange change = from(TEAM, HERO).to(TEAM, HERO.replace("@Entity", ""));
    change.packageInfo("@Dropped(\"Hero\") @Dropped(\"Hero_tags\")");
    change.project().buildAndRecord("drop");
    change.packageInfo("");
    assertThat(change.project().build()).isEqualTo(new CompilerOutput(true, ""));
  }
}
