package dev.athanor.processor.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Columns of the same name that are something else than before. */
final class ChangedColumnTest extends ChangeTest {

  @Test
  void type() {
    attribute("int level;", "insert into Hero (id, level) values (1, 5)", "long level;")
        .keeps("select level from Hero", "5")
        .isRecordedAndReversible();
  }

  @Test
  void length() {
    attribute(
            "String name;",
            "insert into Hero (id, name) values (1, 'Ada')",
            "@Column(length = 400) String name;")
        .keeps("select name from Hero", "Ada")
        .isRecordedAndReversible();
  }

  @Test
  void precision() {
    attribute(
            "@Column(precision = 10, scale = 2) java.math.BigDecimal pay;",
            "insert into Hero (id, pay) values (1, 12.50)",
            "@Column(precision = 12, scale = 2) java.math.BigDecimal pay;")
        .keeps("select pay from Hero", "12.50")
        .isRecordedAndReversible();
  }

  @Test
  void nullableNoMore() {
    attribute(
            "String name;",
            "insert into Hero (id, name) values (1, 'Ada')",
            "@Column(nullable = false) String name;")
        .keeps("select name from Hero", "Ada")
        .isRecordedAndReversible();
  }

  @Test
  void nullableFromNow() {
    attribute(
            "@Column(nullable = false) String name;",
            "insert into Hero (id, name) values (1, 'Ada')",
            "String name;")
        .keeps("select name from Hero", "Ada")
        .isRecordedAndReversible();
  }

  @Test
  void definition() {
    attribute(
            "@Column(columnDefinition = \"varchar(40)\") String name;",
            "insert into Hero (id, name) values (1, 'Ada')",
            "@Column(columnDefinition = \"varchar(50)\") String name;")
        .keeps("select name from Hero", "Ada")
        .isRecordedAndReversible();
  }

  @Test
  void defaultValue() {
    attribute(
            "@Column(columnDefinition = \"varchar(40) default 'x'\") String name;",
            "insert into Hero (id) values (1)",
            "@Column(columnDefinition = \"varchar(40) default 'it''s'\") String name;")
        .keeps("select name from Hero", "x")
        .isRecordedAndReversible();
  }

  @Test
  void defaultValueForRowsThatAreThere() {
    attribute(
            "",
            "insert into Hero (id) values (1)",
            "@Column(columnDefinition = \"integer default 7\", nullable = false) int level;")
        .keeps("select id from Hero", "1")
        .isRecordedAndReversible();
  }

  @Test
  void comment() {
    attribute(
            "@Column(comment = \"as she calls herself\") String name;",
            "insert into Hero (id, name) values (1, 'Ada')",
            "@Column(comment = \"as it's \\\"known\\\"\") String name;")
        .keeps("select name from Hero", "Ada")
        .isRecordedAndReversible();
  }

  @Test
  void check() {
    attribute(
            "@Column(check = @CheckConstraint(name = \"high\", constraint = \"level > 1\"))"
                + " int level;",
            "insert into Hero (id, level) values (1, 5)",
            "@Column(check = @CheckConstraint(name = \"high\", constraint = \"level > 2\"))"
                + " int level;")
        .keeps("select level from Hero", "5")
        .isRecordedAndReversible();
  }

  @Test
  void generatedValue() {
    from("@Entity public class Hero { @Id Long id; String name; }")
        .rows("insert into Hero (id, name) values (1, 'Ada')")
        .to("@Entity public class Hero { @Id @GeneratedValue Long id; String name; }")
        .keeps("select name from Hero", "Ada")
        .isRecordedAndReversible();
  }

  @Test
  void identityInPlaceOfASequence() {
    from("@Entity public class Hero { @Id @GeneratedValue Long id; String name; }")
        .rows("insert into Hero (id, name) values (1, 'Ada')")
        .to(
            "@Entity public class Hero { @Id @GeneratedValue(strategy = GenerationType.IDENTITY)"
                + " Long id; String name; }")
        .keeps("select name from Hero", "Ada")
        .isRecordedAndReversible();
  }

  @Test
  void allocationSize() {
    String hero =
        "@Entity public class Hero { @Id @GeneratedValue(generator = \"ids\")"
            + " @SequenceGenerator(name = \"ids\", sequenceName = \"ids\", allocationSize = %s)"
            + " Long id; }";
    from(hero.formatted("50"))
        .rows("insert into Hero (id) values (1)")
        .to(hero.formatted("10"))
        .keeps("select id from Hero", "1")
        .isRecordedAndReversible();
  }

  @Test
  void anAddedColumnThatIsNotNullIsWarnedOf() {
    String warning =
        attribute("", "insert into Hero (id) values (1)", "@Column(nullable = false) String name;")
            .project()
            .build()
            .text();

    assertThat(warning).contains("[Athanor/RequiredColumn]").contains("Hero.java:6:");
  }

  @Test
  void anAddedColumnThatIsNotNullFailsWithoutAnyEffect() {
    attribute(
            "",
            "insert into Hero (id) values (1)",
            "String nick; @Column(nullable = false) String name;")
        .keeps("select id from Hero", "1")
        .failsOnRows();
  }

  private SchemaChange attribute(String before, String row, String after) {
    return from("@Entity public class Hero { @Id Long id; " + before + " }")
        .rows(row)
        .to("@Entity public class Hero { @Id Long id; " + after + " }");
  }
}
