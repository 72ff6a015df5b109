package dev.athanor.processor.project;

import org.junit.jupiter.api.Test;

/** Indexes, constraints and other properties of a table that change. */
final class ChangedTableTest extends ChangeTest {

  private static final String ROW = "insert into Hero (id, name, nick) values (1, 'Ada', 'A')";

  @Test
  void anAddedIndex() {
    verify("", "@Table(indexes = @Index(columnList = \"name\"))");
  }

  @Test
  void aRemovedIndex() {
    verify("@Table(indexes = @Index(name = \"ix\", columnList = \"name\"))", "");
  }

  @Test
  void aChangedIndex() {
    verify(
        "@Table(indexes = @Index(name = \"ix\", columnList = \"name\"))",
        "@Table(indexes = @Index(name = \"ix\", columnList = \"name desc, nick\", unique = true))");
  }

  @Test
  void anAddedUniqueConstraint() {
    verify("", "@Table(uniqueConstraints = @UniqueConstraint(columnNames = {\"name\", \"nick\"}))");
  }

  @Test
  void aRemovedUniqueConstraint() {
    verify("@Table(uniqueConstraints = @UniqueConstraint(columnNames = \"name\"))", "");
  }

  @Test
  void aChangedUniqueConstraint() {
    verify(
        "@Table(uniqueConstraints = @UniqueConstraint(name = \"one\", columnNames = \"name\"))",
        "@Table(uniqueConstraints = @UniqueConstraint(name = \"one\", columnNames = \"nick\"))");
  }

  @Test
  void aUniqueColumn() {
    from("@Entity public class Hero { @Id Long id; String name; }")
        .rows("insert into Hero (id, name) values (1, 'Ada')")
        .to("@Entity public class Hero { @Id Long id; @Column(unique = true) String name; }")
        .keeps("select name from Hero", "Ada")
        .isRecordedAndReversible();
  }

  @Test
  void aCheck() {
    verify("", "@Table(check = @CheckConstraint(name = \"named\", constraint = \"name <> ''\"))");
  }

  @Test
  void aComment() {
    verify("@Table(comment = \"who saves us\")", "@Table(comment = \"it's them\")");
  }

  @Test
  void aNamespace() {
    SchemaChange change =
        from(hero(""))
            .rows(ROW)
            .to(hero("@Table(schema = \"saga\")"))
            .keeps("select name from Hero", "select name from saga.Hero", "Ada");
    change.isRecorded();

    change.isReversibleOn(ProjectDatabase.postgreSql());
    change.failsOn(ProjectDatabase.h2(), "NotPossible");
  }

  private void verify(String before, String after) {
    from(hero(before))
        .rows(ROW)
        .to(hero(after))
        .keeps("select name from Hero", "Ada")
        .isRecordedAndReversible();
  }

  private static String hero(String annotations) {
    return "@Entity "
        + annotations
        + " public class Hero { @Id Long id; String name; String nick; }";
  }
}
