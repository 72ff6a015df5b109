package dev.athanor.processor.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Enumerations that the database has as named types. */
final class NativeEnumChangeTest extends ChangeTest {

  private static final String HERO =
      "@Entity public class Hero { @Id Long id; @Enumerated(EnumType.STRING) Mood mood; }";

  @Test
  void constantInTheMiddle() {
    change("HAPPY, SAD", "HAPPY, CALM, SAD")
        .keeps("select mood from Hero", "SAD")
        .isRecordedAndReversible();
  }

  @Test
  void constantRemoved() {
    change("HAPPY, CALM, SAD", "HAPPY, SAD")
        .keeps("select mood from Hero", "SAD")
        .isRecordedAndReversible();
  }

  @Test
  void constantRemovedThatRowsHave() {
    change("HAPPY, CALM, SAD", "HAPPY, CALM").keeps("select mood from Hero", "SAD").failsOnRows();
  }

  @Test
  void constantsSortedAnew() {
    change("HAPPY, SAD", "SAD, HAPPY")
        .keeps("select mood from Hero", "SAD")
        .isRecordedAndReversible();
  }

  @Test
  void constantRenamed() {
    change("HAPPY, SAD", "HAPPY, @RenamedFrom(\"SAD\") BLUE")
        .keeps(
            "select id from Hero where mood = 'SAD'",
            "select id from Hero where mood = 'BLUE'",
            "1")
        .isRecordedAndReversible();
  }

  @Test
  void constantsThatExchangeTheirNames() {
    assertThat(
            change("HAPPY, SAD", "@RenamedFrom(\"SAD\") HAPPY, @RenamedFrom(\"HAPPY\") SAD")
                .refused())
        .contains("[Athanor/StaleAnswer]", "says that SAD is gone, but it is mapped");
  }

  @Test
  void constantReplaced() {
    change("HAPPY, CALM, SAD", "HAPPY, SAD, BLUE", "@Dropped(\"CALM\")")
        .keeps("select mood from Hero", "SAD")
        .isRecordedAndReversible();
  }

  @Test
  void constantRenamedOrReplaced() {
    assertThat(change("HAPPY, SAD", "HAPPY, BLUE").refused())
        .contains(
            "[Athanor/RenamedOrDropped] The label mood 'SAD' is gone and BLUE is new: renamed or"
                + " dropped? Renamed, the rows that have it kept: write @RenamedFrom(\"SAD\") on"
                + " BLUE. Dropped, where no row has it: write @Dropped(\"SAD\") on the"
                + " enumeration.");
  }

  @Test
  void textThatBecomesNamed() {
    from(HERO, "public enum Mood { HAPPY, SAD }")
        .rows("insert into Hero (id, mood) values (1, 'SAD')")
        .to(HERO, mood("HAPPY, SAD", ""))
        .keeps("select mood from Hero", "SAD")
        .isRecordedAndReversible();
  }

  @Test
  void typeOfAnotherName() {
    from(HERO, mood("HAPPY, SAD", ""))
        .rows("insert into Hero (id, mood) values (1, 'SAD')")
        .to(HERO, "@NativeEnum(name = \"feeling\", schema = \"x\") public enum Mood { HAPPY, SAD }")
        .keeps("select mood from Hero", "SAD")
        .isRecordedAndReversible();
  }

  @Test
  void enumerationAndConstantRenamed() {
    from(HERO, mood("HAPPY, SAD", ""))
        .rows("insert into Hero (id, mood) values (1, 'SAD')")
        .to(
            HERO.replace("Mood", "Feeling"),
            "@RenamedFrom(\"mood\") @NativeEnum public enum Feeling"
                + " { HAPPY, @RenamedFrom(\"SAD\") BLUE }")
        .keeps(
            "select id from Hero where mood = 'SAD'",
            "select id from Hero where mood = 'BLUE'",
            "1")
        .isRecordedAndReversible();
  }

  @Test
  void enumerationOfAnotherSpellingAndConstantRenamed() {
    with("-Aathanor.targets=postgresql");
    SchemaChange change =
        from(HERO, mood("HAPPY, SAD", ""))
            .rows("insert into Hero (id, mood) values (1, 'SAD')")
            .to(HERO, "@NativeEnum public enum Mood { HAPPY, @RenamedFrom(\"SAD\") BLUE }")
            .keeps(
                "select id from Hero where mood = 'SAD'",
                "select id from Hero where mood = 'BLUE'",
                "1");
    change.isRecorded();
    change.isReversibleOn(ProjectDatabase.postgreSql());
  }

  @Test
  void constantOfARenamedEnumerationRenamedOrReplaced() {
    assertThat(
            from(HERO, mood("HAPPY, SAD", ""))
                .to(
                    HERO.replace("Mood", "Feeling"),
                    "@NativeEnum public enum Feeling { HAPPY, BLUE }")
                .refused())
        .contains("[Athanor/RenamedOrDropped] The label Feeling 'SAD' is gone and BLUE is new");
  }

  @Test
  void enumerationSaidToBeRenamedThatNeverWas() {
    assertThat(
            from(HERO, mood("HAPPY, SAD", ""))
                .to(HERO, mood("HAPPY, SAD", "@RenamedFrom(\"mood\")"))
                .refused())
        .contains("[Athanor/StaleAnswer]", "says that mood is gone, but it is mapped");
  }

  @Test
  void constantOfTextRenamed() {
    assertThat(
            from(HERO, "public enum Mood { HAPPY, SAD }")
                .to(HERO, "public enum Mood { HAPPY, @RenamedFrom(\"SAD\") BLUE }")
                .refused())
        .contains(
            "[Athanor/MisplacedAnnotation] @RenamedFrom(\"SAD\") speaks of a label, but Mood is no"
                + " named type of the database.");
  }

  @Test
  void typeOfNoColumn() {
    from(HERO, mood("HAPPY, SAD", ""))
        .rows("insert into Hero (id, mood) values (1, null)")
        .to("@Entity public class Hero { @Id Long id; }", mood("HAPPY, SAD", ""))
        .keeps("select id from Hero", "1")
        .isRecordedAndReversible();
  }

  @Test
  void columnWithDefaultCheckAndIndex() {
    String hero =
        """
        @Entity
        @Table(check = @CheckConstraint(name = "ck_mood", constraint = "mood <> 'SAD' or id > 0"))
        @TableIndex(name = "ix_mood", columnList = "id", where = "mood = 'SAD'")
        public class Hero {
          @Id Long id;
          @Enumerated(EnumType.STRING) @ServerDefault("'SAD'") Mood mood;
        }
        """;
    with("-Aathanor.targets=postgresql");
    SchemaChange change =
        from(hero, mood("HAPPY, SAD", ""))
            .rows("insert into Hero (id) values (1)")
            .to(hero, mood("SAD, CALM, HAPPY", ""))
            .keeps("select mood from Hero", "SAD");
    change.isRecorded();
    change.isReversibleOn(ProjectDatabase.postgreSql());
  }

  private SchemaChange change(String before, String after, String... annotations) {
    return from(HERO, mood(before, ""))
        .rows("insert into Hero (id, mood) values (1, 'SAD')")
        .to(HERO, mood(after, String.join(" ", annotations)));
  }

  private static String mood(String constants, String annotations) {
    return annotations + " @NativeEnum(name = \"mood\") public enum Mood { " + constants + " }";
  }
}
