package dev.athanor.processor.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Columns and attributes under new names: never dropped, never guessed. */
final class RenamedColumnTest extends ChangeTest {

  private static final String HERO = "@Entity public class Hero { @Id Long id; String name; }";
  private static final String ROW = "insert into Hero (id, name) values (1, 'Ada')";

  @Test
  void aColumnOfTheSameAttribute() {
    from(HERO)
        .rows(ROW)
        .to("@Entity public class Hero { @Id Long id; @Column(name = \"full_name\") String name; }")
        .keeps("select name from Hero", "select full_name from Hero", "Ada")
        .isRecordedAndReversible();
  }

  @Test
  void anAttributeOfTheSameColumn() {
    from(HERO)
        .rows(ROW)
        .to("@Entity public class Hero { @Id Long id; @Column(name = \"name\") String fullName; }")
        .keeps("select name from Hero", "Ada")
        .isNone();
  }

  @Test
  void bothAtOnceIsAsked() {
    String error =
        from(HERO).to("@Entity public class Hero { @Id Long id; String title; }").refused();

    assertThat(error)
        .contains("Hero.java:6: error: [Athanor/RenamedOrDropped]")
        .contains("Hero.name is gone and title is new: renamed or dropped?")
        .contains("@RenamedFrom(\"name\") on title")
        .contains("@Dropped(\"name\") on acme.Hero");
  }

  @Test
  void bothAtOnceAnsweredAsRenamed() {
    from(HERO)
        .rows(ROW)
        .to("@Entity public class Hero { @Id Long id; @RenamedFrom(\"name\") String title; }")
        .keeps("select name from Hero", "select title from Hero", "Ada")
        .isRecordedAndReversible();
  }

  @Test
  void bothAtOnceAnsweredAsDropped() {
    from(HERO)
        .rows(ROW)
        .to("@Entity @Dropped(\"name\") public class Hero { @Id Long id; String title; }")
        .keeps("select id from Hero", "1")
        .isRecordedAndReversible();
  }

  @Test
  void twoColumnsChangePlaces() {
    from("@Entity public class Hero { @Id Long id;"
            + " @Column(name = \"a\") String first; @Column(name = \"b\") String second; }")
        .rows("insert into Hero (id, a, b) values (1, 'first', 'second')")
        .to(
            "@Entity public class Hero { @Id Long id;"
                + " @Column(name = \"b\") String first; @Column(name = \"a\") String second; }")
        .keeps("select a from Hero", "select b from Hero", "first")
        .keeps("select b from Hero", "select a from Hero", "second")
        .isRecordedAndReversible();
  }

  @Test
  void anAttributeOfAnEmbeddable() {
    String hero = "@Entity public class Hero { @Id Long id; @Embedded Home home; }";
    from(hero, "@Embeddable public class Home { String town; }")
        .rows("insert into Hero (id, town) values (1, 'Rome')")
        .to(hero, "@Embeddable public class Home { @RenamedFrom(\"town\") String city; }")
        .keeps("select town from Hero", "select city from Hero", "Rome")
        .isRecordedAndReversible();
  }

  @Test
  void theEmbeddedAttributeOfTheSameColumns() {
    String home = "@Embeddable public class Home { String town; }";
    from("@Entity public class Hero { @Id Long id; @Embedded Home home; }", home)
        .to("@Entity public class Hero { @Id Long id; @Embedded Home place; }", home)
        .isNone();
  }

  @Test
  void aColumnThatIsKeyAndReference() {
    String team = "@Entity public class Team { @Id Long id; }";
    from(team, "@Entity public class Hero { @Id Long id; @ManyToOne Team team; }")
        .rows("insert into Team (id) values (7)", "insert into Hero (id, team_id) values (1, 7)")
        .to(
            team,
            "@Entity public class Hero { @Id Long id;"
                + " @ManyToOne @JoinColumn(name = \"group_id\") Team team; }")
        .keeps("select team_id from Hero", "select group_id from Hero", "7")
        .isRecordedAndReversible();
  }
}
