package dev.athanor.processor.project;

import org.junit.jupiter.api.Test;

/** Indexes that JPA cannot say. */
final class TableIndexChangeTest extends ChangeTest {

  @Test
  void nullsSortedAnew() {
    change(
            "@TableIndex(columnList = \"name nulls first, id\")",
            "@TableIndex(columnList = \"name desc nulls last, id\")")
        .isRecordedAndReversible();
  }

  @Test
  void ofSomeRowsOnPostgreSql() {
    onPostgreSql(
        "@TableIndex(columnList = \"name\", unique = true)",
        "@TableIndex(columnList = \"name\", unique = true, where = \"name <> 'x'\")");
  }

  @Test
  void builtInAnotherWayOnPostgreSql() {
    onPostgreSql(
        "@TableIndex(columnList = \"name\", using = \"hash\")",
        "@TableIndex(columnList = \"name\", include = \"id\")"
            + " @TableIndex(columnList = \"(lower(name)) desc nulls last\")");
  }

  @Test
  void byAClassOfOperatorsOnPostgreSql() {
    onPostgreSql(
        "@TableIndex(columnList = \"name\")",
        "@TableIndex(columnList = \"name varchar_pattern_ops\")"
            + " @TableIndex(columnList = \"(lower(name)) text_pattern_ops desc nulls last, id\")");
  }

  private void onPostgreSql(String before, String after) {
    with("-Aathanor.targets=postgresql");
    SchemaChange change = change(before, after);
    change.isRecorded();
    change.isReversibleOn(ProjectDatabase.postgreSql());
  }

  private SchemaChange change(String before, String after) {
    return from(hero(before))
        .rows("insert into Hero (id, name) values (1, 'x')")
        .to(hero(after))
        .keeps("select name from Hero", "x");
  }

  private static String hero(String annotations) {
    return annotations + " @Entity public class Hero { @Id Long id; String name; }";
  }
}
