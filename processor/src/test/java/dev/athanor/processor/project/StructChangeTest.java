package dev.athanor.processor.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Embeddables that are one column, of a named structure. */
final class StructChangeTest extends ChangeTest {

  private static final String HERO =
      "@Entity public class Hero { @Id Long id; @Embedded Place place; }";
  private static final String HEROES =
      "@Entity public class Hero { @Id Long id; java.util.List<Place> places; }";
  private static final String ROW = "insert into Hero (id, place) values (1, row(7, 'x'))";

  @BeforeEach
  void onPostgreSql() {
    with("-Aathanor.targets=postgresql")
        .hibernate(
            "Struct",
            "String name(); String schema() default \"\"; String catalog() default \"\"; String[] attributes() default {};");
  }

  @Test
  void embeddableThatBecomesOneColumn() {
    SchemaChange change =
        from("@Entity public class Hero { @Id Long id; }")
            .rows("insert into Hero (id) values (1)")
            .to(HERO, place("int a; @Column(nullable = false) String b;", ""))
            .keeps("select id from Hero", "1");
    reversible(change);
  }

  @Test
  void attributeBehindTheOthers() {
    SchemaChange change =
        from(HERO, place("int a; String b;", "{\"a\", \"b\"}"))
            .rows(ROW)
            .to(HERO, place("int a; String b; int c;", "{\"a\", \"b\", \"c\"}"))
            .keeps("select (place).b from Hero", "x");
    reversible(change);
  }

  @Test
  void attributeAmongTheOthers() {
    SchemaChange change =
        from(HERO, place("int a; String b;", ""))
            .rows(ROW)
            .to(HERO, place("int a; String b; int c;", ""))
            .keeps("select (place).b from Hero", "x");
    reversible(change);
  }

  @Test
  void attributeRenamedOrReplaced() {
    assertThat(
            from(HERO, place("int a; String b;", ""))
                .to(HERO, place("int a; String c;", ""))
                .refused())
        .contains("[Athanor/RenamedOrDropped] The attribute b of the type place is gone");
  }

  @Test
  void attributeReplaced() {
    SchemaChange change =
        from(HERO, place("int a; String b;", ""))
            .rows(ROW)
            .to(HERO, "@Dropped(\"b\") " + place("int a; String c;", ""))
            .keeps("select (place).a from Hero", "7");
    reversible(change);
  }

  @Test
  void typeOfAnotherName() {
    SchemaChange change =
        from(HERO, place("int a; String b;", ""))
            .rows(ROW)
            .to(
                HERO,
                "@RenamedFrom(\"place\") "
                    + place("int a; String b;", "").replace("\"place", "\"spot"))
            .keeps("select (place).b from Hero", "x");
    reversible(change);
  }

  @Test
  void arrayOfStructures() {
    SchemaChange change =
        from("@Entity public class Hero { @Id Long id; }")
            .rows("insert into Hero (id) values (1)")
            .to(HEROES, place("int a; String b;", ""))
            .keeps("select id from Hero", "1");
    reversible(change);
  }

  @Test
  void attributeBehindTheOthersInAnArray() {
    SchemaChange change =
        from(HEROES, place("int a; String b;", "{\"a\", \"b\"}"))
            .rows("insert into Hero (id, places) values (1, array[row(7, 'x')::place])")
            .to(HEROES, place("int a; String b; int c;", "{\"a\", \"b\", \"c\"}"))
            .keeps("select (places[1]).b from Hero", "x");
    reversible(change);
  }

  @Test
  void isRefusedWhereNotAllDatabasesHaveIt() {
    with();
    assertThat(
            from("@Entity public class Hero { @Id Long id; }")
                .to(HERO, place("int a; String b;", ""))
                .refused())
        .contains("[Athanor/UnsupportedByTarget] Hero.place is a structure, which H2 cannot do.");
  }

  private static void reversible(SchemaChange change) {
    change.isRecorded();
    change.isReversibleOn(ProjectDatabase.postgreSql());
  }

  private static String place(String attributes, String order) {
    return "@org.hibernate.annotations.Struct(name = \"place\""
        + (order.isEmpty() ? "" : ", attributes = " + order)
        + ") @Embeddable public class Place { "
        + attributes
        + " }";
  }
}
