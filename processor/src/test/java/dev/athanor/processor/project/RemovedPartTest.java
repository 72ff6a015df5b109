package dev.athanor.processor.project;

import org.junit.jupiter.api.Test;

/** Entities and attributes that come or go: what stays keeps its rows. */
final class RemovedPartTest extends ChangeTest {

  private static final String TEAM = "@Entity public class Team { @Id Long id; String name; }";
  private static final String HERO =
      "@Entity public class Hero { @Id @GeneratedValue Long id; @ManyToOne Team team; }";

  @Test
  void anEntity() {
    from(TEAM, HERO)
        .rows(
            "insert into Team (id, name) values (7, 'A')",
            "insert into Hero (id, team_id) values (1, 7)")
        .to(TEAM)
        .keeps("select name from Team", "A")
        .isRecordedAndReversible();
  }

  @Test
  void anAttribute() {
    from(TEAM, HERO)
        .rows("insert into Team (id, name) values (7, 'A')", "insert into Hero (id) values (1)")
        .to(TEAM, "@Entity public class Hero { @Id @GeneratedValue Long id; }")
        .keeps("select name from Team", "A")
        .keeps("select id from Hero", "1")
        .isRecordedAndReversible();
  }

  @Test
  void anAddedEntityAndAttribute() {
    from(TEAM)
        .rows("insert into Team (id, name) values (7, 'A')")
        .to("@Entity public class Team { @Id Long id; String name; Integer size; }", HERO)
        .keeps("select name from Team", "A")
        .isRecordedAndReversible();
  }

  @Test
  void allEntities() {
    from(HERO, TEAM).rows("insert into Team (id) values (7)").to().isRecordedAndReversible();
  }

  @Test
  void entitiesThatReferToEachOther() {
    from(
            TEAM,
            "@Entity public class Boss { @Id Long id; @ManyToOne Aide aide; }",
            "@Entity public class Aide { @Id Long id; @ManyToOne Boss boss; }")
        .rows(
            "insert into Team (id, name) values (7, 'A')",
            "insert into Boss (id) values (1)",
            "insert into Aide (id, boss_id) values (2, 1)",
            "update Boss set aide_id = 2")
        .to(TEAM)
        .keeps("select name from Team", "A")
        .isRecordedAndReversible();
  }
}
