package dev.athanor.processor.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.Migrator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables and columns that come under somebody else's care, and come back. */
final class UnmanagedTest extends ChangeTest {

  private static final String TEAM = "@Entity public class Team { @Id @GeneratedValue Long id; }";
  private static final String FOREIGN_TEAM = TEAM.replace("public", "@Unmanaged public");
  private static final String HERO = hero("@Column(unique = true) String code;");
  private static final String FOREIGN_CODE = hero("@Unmanaged @Column(unique = true) String code;");
  private static final List<String> ROWS =
      List.of(
          "insert into Team (id) values (7)",
          "insert into Hero (id, code, team_id) values (1, 'x', 7)",
          "insert into Hero_powers (Hero_id, powers) values (1, 'flying')");

  @Test
  void tableIsGivenAway() {
    keepsEverything(from(TEAM, HERO).to(FOREIGN_TEAM, HERO));
  }

  @Test
  void tableOfAnotherNameIsGivenAway() {
    String band = "@Entity public class Band { @Id Long id; }";
    String crew = band.replace("@Entity", "@Entity @Unmanaged @Table(name = \"crew\")");
    keepsEverything(from(TEAM, HERO, band).to(TEAM, HERO, crew));
  }

  @Test
  void renamedTableIsGivenAway() {
    String band = "@Entity public class Band { @Id @GeneratedValue Long id; }";
    String crew = "@Entity @Unmanaged @RenamedFrom(\"Band\") " + band.substring(8);
    keepsEverything(
        from(TEAM, HERO, band).to(TEAM, HERO, crew.replace("class Band", "class Crew")));
  }

  @Test
  void classOfAnotherNameIsGivenAwayWithItsSequence() {
    String crew = FOREIGN_TEAM.replace("class Team", "class Crew");
    keepsEverything(
        from(TEAM, HERO)
            .to(
                crew.replace("@Entity", "@Entity @Table(name = \"Team\")"),
                HERO.replace("Team team", "Crew team")));
  }

  @Test
  void renamedTableIsAskedAbout() {
    String band = "@Entity public class Band { @Id Long id; }";
    String crew = "@Entity @Unmanaged public class Crew { @Id Long id; }";
    assertThat(from(band, TEAM).to(crew, TEAM).refused())
        .contains("[Athanor/RenamedOrDropped] The table Band is gone and Crew is new")
        .contains("@RenamedFrom(\"Band\") on acme.Crew")
        .contains("Crew.java");
  }

  @Test
  void tableOfTwoEntitiesIsNotGivenAwayByOneOfThem() {
    String one = "@Entity @Table(name = \"T\") public class One { @Id Long id; String name; }";
    String two = one.replace("One", "Two").replace("name;", "extra;");
    assertThat(from(one, two).to("@Unmanaged " + one, two).refused())
        .contains("[Athanor/InvalidUnmanaged] acme.One is @Unmanaged, but acme.Two, which has the")
        .contains("One.java");
  }

  @Test
  void renamedColumnIsGivenAway() {
    keepsEverything(
        from(TEAM, HERO)
            .to(
                TEAM,
                hero("@Unmanaged @RenamedFrom(\"code\") @Column(unique = true) String tag;")));
  }

  @Test
  void renamedColumnIsAskedAbout() {
    assertThat(from(TEAM, HERO).to(TEAM, hero("@Unmanaged String tag;")).refused())
        .contains("[Athanor/RenamedOrDropped] The column Hero.code is gone and tag is new")
        .contains("@RenamedFrom(\"code\") on tag of acme.Hero")
        .contains("Hero.java");
  }

  @Test
  void anotherClassWithATableThatWasUnmanagedIsNew() {
    String fresh = "@Entity @Table(name = \"Team\") public class Fresh { @Id Long no; }";
    String band = "@Entity public class Band { @Id Long id; }";
    from(FOREIGN_TEAM, band).to(fresh, band).isRecordedAndReversible();
  }

  @Test
  void anotherAttributeWithAColumnThatWasUnmanagedIsNew() {
    String band = "@Entity public class Band { @Id Long id; %s }";
    from(band.formatted("@Unmanaged String code;"))
        .to(band.formatted("@Column(name = \"code\") Integer number;"))
        .isRecordedAndReversible();
  }

  @Test
  void tableIsTakenBack() {
    SchemaChange change = from(FOREIGN_TEAM, HERO).to(TEAM, HERO);
    change.isRecorded();
    for (ProjectDatabase database : ProjectDatabase.ofEachKind()) {
      database.execute(
          List.of("create table Team (id bigint primary key)", "create sequence Team_SEQ"));
      Migrator migrator = database.migrator(change.project().revisions());
      migrator.upgrade();
      database.execute(ROWS);
      assertRows(database);
      migrator.downgrade("base");
      assertThat(database.query("select id from Team")).containsExactly("7");
    }
  }

  @Test
  void columnIsGivenAway() {
    keepsEverything(from(TEAM, HERO).to(TEAM, FOREIGN_CODE));
  }

  @Test
  void columnOfAnotherNameIsGivenAway() {
    String ident = FOREIGN_CODE.replace("unique = true", "unique = true, name = \"ident\"");
    keepsEverything(from(TEAM, HERO).to(TEAM, ident));
  }

  @Test
  void columnIsTakenBack() {
    SchemaChange change = from(TEAM, FOREIGN_CODE).to(TEAM, HERO);
    change.isRecorded();
    for (ProjectDatabase database : ProjectDatabase.ofEachKind()) {
      Migrator migrator = database.migrator(change.project().revisions());
      migrator.upgrade("+1");
      database.execute(List.of("alter table Hero add column code varchar(255)"));
      database.execute(ROWS);
      migrator.upgrade();
      migrator.downgrade("-1");
      assertRows(database);
    }
  }

  @Test
  void associationAndCollectionAreGivenAway() {
    String unmanaged =
        HERO.replace("@ManyToOne", "@Unmanaged @ManyToOne")
            .replace("@ElementCollection", "@Unmanaged @ElementCollection");
    keepsEverything(from(TEAM, HERO).to(TEAM, unmanaged));
  }

  @Test
  void entityThatIsGoneIsNotDropped() {
    from(FOREIGN_TEAM, "@Entity public class Hero { @Id Long id; }")
        .to("@Entity public class Hero { @Id Long id; }")
        .isNone();
  }

  @Test
  void changesOfWhatIsUnmanagedAreNone() {
    SchemaChange change =
        from(FOREIGN_TEAM, FOREIGN_CODE)
            .to(
                FOREIGN_TEAM.replace("Long id;", "Long id; String name;"),
                FOREIGN_CODE.replace("String code", "Integer code"));
    assertThat(change.project().build()).isEqualTo(new CompilerOutput(true, ""));
  }

  /** The draft changes nothing in a database, there and back. */
  private static void keepsEverything(SchemaChange change) {
    change.isRecorded();
    for (ProjectDatabase database : ProjectDatabase.ofEachKind()) {
      Migrator migrator = database.migrator(change.project().revisions());
      migrator.upgrade("+1");
      database.execute(ROWS);
      assertRows(database);
      migrator.upgrade();
      assertRows(database);
      migrator.downgrade("-1");
      assertRows(database);
      migrator.upgrade();
      assertRows(database);
      assertThat(database.query("select code from Hero")).containsExactly("x");
    }
  }

  private static void assertRows(ProjectDatabase database) {
    assertThat(
            database.query(
                "select p.powers from Hero h join Team t on t.id = h.team_id"
                    + " join Hero_powers p on p.Hero_id = h.id where h.code = 'x'"))
        .as("%s", database)
        .containsExactly("flying");
  }

  private static String hero(String code) {
    return "@Entity public class Hero { @Id Long id; "
        + code
        + " @ManyToOne Team team; @ElementCollection Set<String> powers; }";
  }
}
