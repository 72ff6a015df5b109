package dev.athanor.processor.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Names that something else had before: what has them now is never put in its place unasked. */
final class ReusedNameTest extends ChangeTest {

  private static final String BOTH =
      "@Entity public class Hero { @Id Long id;"
          + " @Column(name = \"name_v1\") String name; @Column(name = \"name_v2\") String next; }";

  @Test
  void anAttributeThatTakesAnExistingColumn() {
    String error =
        from(BOTH)
            .to(
                "@Entity public class Hero { @Id Long id;"
                    + " @Column(name = \"name_v2\") String name; }")
            .refused();

    assertThat(error)
        .contains("[Athanor/RenamedOrDropped]")
        .contains("The column Hero.name_v1 is gone, and name now has name_v2, which was there")
        .contains("@Dropped(\"name_v1\") on acme.Hero");
  }

  @Test
  void anAttributeThatTakesAnExistingColumnAnsweredAsDropped() {
    from(BOTH)
        .rows("insert into Hero (id, name_v1, name_v2) values (1, 'old', 'new')")
        .to(
            "@Entity @Dropped(\"name_v1\") public class Hero { @Id Long id;"
                + " @Column(name = \"name_v2\") String name; }")
        .keeps("select name_v2 from Hero", "new")
        .isRecordedAndReversible();
  }

  @Test
  void aClassThatTakesAnExistingTable() {
    String error =
        from(
                "@Entity @Table(name = \"heroes_v1\") public class Hero { @Id Long id; }",
                "@Entity @Table(name = \"heroes_v2\") public class NextHero { @Id Long id; }")
            .to("@Entity @Table(name = \"heroes_v2\") public class Hero { @Id Long id; }")
            .refused();

    assertThat(error)
        .contains("[Athanor/RenamedOrDropped]")
        .contains("The table heroes_v1 is gone, and acme.Hero now has heroes_v2, which was there")
        .contains("@Dropped(table = \"heroes_v1\") on acme.Hero");
  }

  @Test
  void aColumnThatAnotherAttributeTakes() {
    String error =
        from("@Entity public class Hero { @Id Long id; String name; }")
            .to(
                "@Entity public class Hero { @Id Long id;"
                    + " @Column(name = \"legal_name\") String name;"
                    + " @Column(name = \"name\") String displayName; }")
            .refused();

    assertThat(error)
        .contains("[Athanor/RenamedOrDropped]")
        .contains("The column Hero.name is still there, for displayName, but name, which had it,")
        .contains("@RenamedFrom(\"name\") on name of acme.Hero")
        .contains("@RenamedFrom(\"name\") on displayName of acme.Hero");
  }

  @Test
  void aColumnThatAnotherAttributeTakesAnsweredAsRenamed() {
    from("@Entity public class Hero { @Id Long id; String name; }")
        .rows("insert into Hero (id, name) values (1, 'Ada')")
        .to(
            "@Entity public class Hero { @Id Long id;"
                + " @RenamedFrom(\"name\") @Column(name = \"legal_name\") String name;"
                + " @Column(name = \"name\") String displayName; }")
        .keeps("select name from Hero", "select legal_name from Hero", "Ada")
        .isRecordedAndReversible();
  }

  @Test
  void aColumnThatAnotherAttributeTakesAnsweredAsTheSame() {
    from("@Entity public class Hero { @Id Long id; String name; }")
        .rows("insert into Hero (id, name) values (1, 'Ada')")
        .to(
            "@Entity public class Hero { @Id Long id;"
                + " @Column(name = \"legal_name\") String name;"
                + " @RenamedFrom(\"name\") @Column(name = \"name\") String displayName; }")
        .keeps("select name from Hero", "Ada")
        .isRecordedAndReversible();
  }

  @Test
  void aJoinEntityThatBecomesAJoinTable() {
    String team = "@Entity public class Team { @Id Long id; }";
    String error =
        from(
                team,
                "@Entity public class Hero { @Id Long id; }",
                "@Entity public class Membership { @Id @ManyToOne Hero hero;"
                    + " @Id @ManyToOne Team team; }")
            .to(team, "@Entity public class Hero { @Id Long id; @ManyToMany Set<Team> teams; }")
            .refused();

    assertThat(error)
        .contains("The table Membership is gone and Hero_Team is new: renamed or dropped?")
        .contains("@RenamedFrom(\"Membership\") on teams of acme.Hero")
        .contains("@Dropped(table = \"Membership\") on acme.Hero");
  }
}
