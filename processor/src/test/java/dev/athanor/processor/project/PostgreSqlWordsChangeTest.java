package dev.athanor.processor.project;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Collations and options, which are the words of one database. */
final class PostgreSqlWordsChangeTest extends ChangeTest {

  @BeforeEach
  void onPostgreSqlOnly() {
    with("-Aathanor.targets=postgresql").hibernate("Collate", "String value();");
  }

  @Test
  void collationAdded() {
    change(
        hero("", "String name;"),
        hero("", "@org.hibernate.annotations.Collate(\"C\") String name;"));
  }

  @Test
  void collationChangedWithTheType() {
    change(
        hero("", "@org.hibernate.annotations.Collate(\"C\") @Column(unique = true) String name;"),
        hero(
            "",
            "@org.hibernate.annotations.Collate(\"POSIX\") @Column(unique = true, length = 300) String name;"));
  }

  @Test
  void collationInADefinition() {
    change(
        hero("", "String name; String alias;"),
        hero(
            "",
            "String name; @Column(columnDefinition = \"varchar(9) collate \\\"C\\\"\") String nick; String alias;"));
  }

  @Test
  void optionsOfAUniqueConstraint() {
    String unique = "@Table(uniqueConstraints = @UniqueConstraint(columnNames = \"name\"%s))";
    change(
        hero(unique.formatted(""), "String name;"),
        hero(unique.formatted(", options = \"deferrable initially deferred\""), "String name;"));
  }

  private void change(String before, String after) {
    SchemaChange change =
        from(before)
            .rows("insert into Hero (id, name) values (1, 'x')")
            .to(after)
            .keeps("select name from Hero", "x");
    change.isRecorded();
    change.isReversibleOn(ProjectDatabase.postgreSql());
  }

  private static String hero(String annotations, String attributes) {
    return annotations + " @Entity public class Hero { @Id Long id; " + attributes + " }";
  }
}
