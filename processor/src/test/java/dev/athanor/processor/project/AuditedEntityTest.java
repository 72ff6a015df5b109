package dev.athanor.processor.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.hibernate.envers.Audited;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tables with the history of entities change as these do, and keep it. */
final class AuditedEntityTest extends ChangeTest {

  private static final String AUDITED = "@org.hibernate.envers.Audited ";
  private static final String HERO =
      "@Entity " + AUDITED + "public class Hero { @Id Long id; String name; }";
  private static final String TEAM =
      "@Entity " + AUDITED + "public class Team { @Id Long id; String title; }";
  private static final String[] ROWS = {
    "insert into Hero (id, name) values (1, 'Ada')",
    "insert into REVINFO (REV, REVTSTMP) values (5, 0)",
    "insert into Hero_AUD (id, REV, REVTYPE, name) values (1, 5, 0, 'Augusta')"
  };

  @BeforeEach
  void withEnvers() {
    with().project().libraries(Audited.class);
  }

  @Test
  void anEntityThatIsAuditedFromNowOn() {
    from("@Entity public class Hero { @Id Long id; String name; }")
        .rows(ROWS[0])
        .to(HERO)
        .keeps("select name from Hero", "Ada")
        .isRecordedAndReversible();
  }

  @Test
  void anEntityThatIsAuditedNoMore() {
    from(HERO)
        .rows(ROWS)
        .to(
            "@Entity @Dropped(table = \"Hero_AUD\") @Dropped(table = \"REVINFO\")"
                + " public class Hero { @Id Long id; String name; }")
        .keeps("select name from Hero", "Ada")
        .isRecordedAndReversible();
  }

  @Test
  void aHistoryThatNobodyKeepsAnyMoreIsAskedAbout() {
    assertThat(from(HERO).to("@Entity public class Hero { @Id Long id; String name; }").refused())
        .contains("[Athanor/LostHistory] The table Hero_AUD is gone, which holds the history of")
        .contains("@Dropped(table = \"Hero_AUD\") on acme.Hero")
        .contains("[Athanor/LostHistory] The table REVINFO is gone, which tells the revisions")
        .contains("@Dropped(table = \"REVINFO\") on acme.Hero");
  }

  @Test
  void theHistoryOfAnAttributeIsAskedAbout() {
    String unaudited =
        "@Entity "
            + AUDITED
            + "public class Hero { @Id Long id; @org.hibernate.envers.NotAudited String name; }";
    assertThat(from(HERO).to(unaudited).refused())
        .contains("[Athanor/LostHistory] The column Hero_AUD.name is gone, which holds the history")
        .contains("@Dropped(value = \"name\", table = \"Hero_AUD\") on acme.Hero");
  }

  @Test
  void theHistoryOfAnEntityThatIsGoneIsAskedAbout() {
    assertThat(from(HERO, TEAM).to(TEAM).refused())
        .contains("[Athanor/LostHistory] The table Hero_AUD is gone")
        .contains("@Dropped(table = \"Hero_AUD\") on acme.Team")
        .doesNotContain("REVINFO");
  }

  @Test
  void whereNoEntityIsLeftTheAnswerStandsBesideTheMigrations() {
    SchemaChange change = from(HERO).to();
    assertThat(change.refused())
        .contains("@Dropped(\"Hero_AUD\") in the package-info.java of the migrations")
        .contains("@Dropped(\"REVINFO\") in the package-info.java of the migrations");
    change
        .project()
        .rawSource(
            "acme.migrations",
            "package-info",
            "@Dropped(\"Hero_AUD\") @Dropped(\"REVINFO\") package acme.migrations;"
                + " import dev.athanor.annotation.Dropped;");

    assertThat(change.project().build().text()).contains("3 tables, 1 sequence to drop");
  }

  @Test
  void anAttributeThatIsAuditedNoMore() {
    from(HERO)
        .rows(ROWS)
        .to(
            "@Entity @Dropped(value = \"name\", table = \"Hero_AUD\") "
                + AUDITED
                + "public class Hero { @Id Long id; @org.hibernate.envers.NotAudited String name; }")
        .keeps("select REVTSTMP from REVINFO", "0")
        .isRecordedAndReversible();
  }

  @Test
  void aColumnOfTheSameAttribute() {
    from(HERO)
        .rows(ROWS)
        .to(
            "@Entity "
                + AUDITED
                + "public class Hero { @Id Long id; @Column(name = \"full_name\") String name; }")
        .keeps("select name from Hero_AUD", "select full_name from Hero_AUD", "Augusta")
        .isRecordedAndReversible();
  }

  @Test
  void anAttributeWithItsColumnAnsweredOnce() {
    from(HERO)
        .rows(ROWS)
        .to(
            "@Entity "
                + AUDITED
                + "public class Hero { @Id Long id; @RenamedFrom(\"name\") String title; }")
        .keeps("select name from Hero_AUD", "select title from Hero_AUD", "Augusta")
        .isRecordedAndReversible();
  }

  @Test
  void aColumnForAnotherAnsweredOnce() {
    from(HERO)
        .rows(ROWS)
        .to(
            "@Entity @Dropped(\"name\") "
                + AUDITED
                + "public class Hero { @Id Long id; String title; }")
        .keeps("select REVTYPE from Hero_AUD", "0")
        .isRecordedAndReversible();
  }

  @Test
  void aTableOfAnotherName() {
    from(HERO)
        .rows(ROWS)
        .to(
            "@Entity @Table(name = \"heroes\") "
                + AUDITED
                + "public class Hero { @Id Long id; String name; }")
        .keeps("select name from Hero_AUD", "select name from heroes_AUD", "Augusta")
        .isRecordedAndReversible();
  }

  @Test
  void aClassOfAnotherName() {
    from(HERO)
        .rows(ROWS)
        .to(
            "@Entity @RenamedFrom(\"Hero\") "
                + AUDITED
                + "public class Champion { @Id Long id; String name; }")
        .keeps("select name from Hero_AUD", "select name from Champion_AUD", "Augusta")
        .isRecordedAndReversible();
  }

  @Test
  void aCollectionWhoseTableHasAnotherName() {
    String head = "@Entity " + AUDITED + "public class Hero { @Id Long id; @ElementCollection ";
    from(head + "Set<String> powers; }")
        .rows(
            "insert into REVINFO (REV, REVTSTMP) values (5, 0)",
            "insert into Hero_powers_AUD (REV, REVTYPE, Hero_id, powers) values (5, 0, 1, 'flight')")
        .to(head + "@CollectionTable(name = \"gifts\") Set<String> powers; }")
        .keeps("select powers from Hero_powers_AUD", "select powers from gifts_AUD", "flight")
        .isRecordedAndReversible();
  }

  @Test
  void anEntityThatIsGone() {
    from(HERO, TEAM)
        .rows("insert into REVINFO (REV, REVTSTMP) values (5, 0)")
        .to("@Dropped(table = \"Hero_AUD\") " + TEAM)
        .keeps("select REVTSTMP from REVINFO", "0")
        .isRecordedAndReversible();
  }

  @Test
  void theHistoryOfWhatSomebodyElseLooksAfterIsLeftToThem() {
    from(TEAM)
        .to(TEAM, "@Entity @Unmanaged " + AUDITED + "public class Hero { @Id Long id; }")
        .isNone();
  }

  @Test
  void bothAtOnceIsAskedAtTheAttribute() {
    String error =
        from(HERO)
            .to("@Entity " + AUDITED + "public class Hero { @Id Long id;\nString title; }")
            .refused();
    assertThat(error)
        .contains("Hero.java:7: error: [Athanor/RenamedOrDropped] The column Hero.name is gone")
        .contains("Hero.java:7: error: [Athanor/RenamedOrDropped] The column Hero_AUD.name is gone")
        .contains("@RenamedFrom(\"name\") on title");
  }
}
