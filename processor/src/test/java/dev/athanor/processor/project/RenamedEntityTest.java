package dev.athanor.processor.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Classes under new names, and what is named after them. */
final class RenamedEntityTest extends ChangeTest {

  private static final String BODY =
      """
       { @Id @GeneratedValue Long id; String name;
        @ElementCollection Set<String> powers;
        @ManyToMany Set<Team> teams; }
      """;
  private static final String TEAM = "@Entity public class Team { @Id Long id; }";
  private static final String HERO = "@Entity public class Hero" + BODY;
  private static final String[] ROWS = {
    "insert into Team (id) values (7)",
    "insert into Hero (id, name) values (1, 'Ada')",
    "insert into Hero_powers (Hero_id, powers) values (1, 'flight')",
    "insert into Hero_Team (Hero_id, teams_id) values (1, 7)"
  };

  @Test
  void aClassWithItsTableNamed() {
    from("@Entity @Table(name = \"heroes\") public class Hero { @Id Long id; String name; }")
        .rows("insert into heroes (id, name) values (1, 'Ada')")
        .to("@Entity @Table(name = \"heroes\") public class Idol { @Id Long id; String name; }")
        .keeps("select name from heroes", "Ada")
        .isNone();
  }

  @Test
  void whatIsNamedAfterAClassWithItsTableNamed() {
    from(TEAM, "@Entity @Table(name = \"heroes\") public class Hero" + BODY)
        .rows(
            "insert into Team (id) values (7)",
            "insert into heroes (id, name) values (1, 'Ada')",
            "insert into Hero_powers (Hero_id, powers) values (1, 'flight')",
            "insert into heroes_Team (Hero_id, teams_id) values (1, 7)")
        .to(TEAM, "@Entity @Table(name = \"heroes\") public class Idol" + BODY)
        .keeps("select name from heroes", "Ada")
        .keeps("select powers from Hero_powers", "select powers from Idol_powers", "flight")
        .keeps("select Hero_id from heroes_Team", "select Idol_id from heroes_Team", "1")
        .isRecordedAndReversible();
  }

  @Test
  void aClassThatNamesItsTableIsAsked() {
    String error = from(TEAM, HERO).to(TEAM, "@Entity public class Idol" + BODY).refused();

    assertThat(error)
        .contains("Idol.java:6: error: [Athanor/RenamedOrDropped]")
        .contains("The table Hero is gone and Idol is new: renamed or dropped?")
        .contains("@RenamedFrom(\"Hero\") on acme.Idol")
        .contains("@Dropped(table = \"Hero\") on acme.Idol");
  }

  @Test
  void aClassThatNamesItsTableAnsweredAsRenamed() {
    from(TEAM, HERO)
        .rows(ROWS)
        .to(TEAM, "@Entity @RenamedFrom(\"Hero\") public class Idol" + BODY)
        .keeps("select name from Hero", "select name from Idol", "Ada")
        .keeps("select powers from Hero_powers", "select powers from Idol_powers", "flight")
        .keeps("select teams_id from Hero_Team", "select teams_id from Idol_Team", "7")
        .isRecordedAndReversible();
  }

  @Test
  void aClassThatNamesItsTableAnsweredAsDropped() {
    from("@Entity public class Hero { @Id Long id; }")
        .rows("insert into Hero (id) values (1)")
        .to("@Entity public class Idol { @Id Long id; }")
        .packageInfo("@Dropped(\"Hero\")")
        .isRecordedAndReversible();
  }

  @Test
  void aDropInThePackageOfTheMigrations() {
    SchemaChange change =
        from("@Entity public class Hero { @Id Long id; }")
            .to("@Entity public class Idol { @Id Long id; }");
    change
        .project()
        .rawSource(
            "acme.migrations",
            "package-info",
            "@dev.athanor.annotation.Dropped(\"Hero\") package acme.migrations;");

    assertThat(change.project().build().text())
        .contains("1 table to drop: Hero")
        .doesNotContain("StaleAnswer");
  }

  @Test
  void aTableOfTheSameClass() {
    from(TEAM, HERO)
        .rows(ROWS)
        .to(TEAM, "@Entity @Table(name = \"heroes\") public class Hero" + BODY)
        .keeps("select name from Hero", "select name from heroes", "Ada")
        .keeps("select powers from Hero_powers", "flight")
        .keeps("select teams_id from Hero_Team", "select teams_id from heroes_Team", "7")
        .isRecordedAndReversible();
  }

  @Test
  void aSequenceOfTheSameAttribute() {
    from("@Entity public class Hero { @Id @GeneratedValue Long id; }")
        .rows("insert into Hero (id) values (1)")
        .to(
            "@Entity public class Hero { @Id @GeneratedValue(generator = \"ids\")"
                + " @SequenceGenerator(name = \"ids\", sequenceName = \"hero_ids\") Long id; }")
        .keeps("select id from Hero", "1")
        .isRecordedAndReversible();
  }

  @Test
  void twoTablesChangePlaces() {
    from(
            "@Entity @Table(name = \"a\") public class First { @Id Long id; String name; }",
            "@Entity @Table(name = \"b\") public class Second { @Id Long id; String name; }")
        .rows("insert into a values (1, 'first')", "insert into b values (2, 'second')")
        .to(
            "@Entity @Table(name = \"b\") public class First { @Id Long id; String name; }",
            "@Entity @Table(name = \"a\") public class Second { @Id Long id; String name; }")
        .keeps("select name from a", "select name from b", "first")
        .keeps("select name from b", "select name from a", "second")
        .isRecordedAndReversible();
  }
}
