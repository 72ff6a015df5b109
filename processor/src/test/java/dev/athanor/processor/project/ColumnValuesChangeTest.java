package dev.athanor.processor.project;

import org.junit.jupiter.api.Test;

/** Defaults and computations that Athanor's own annotations declare. */
final class ColumnValuesChangeTest extends ChangeTest {

  @Test
  void defaultAdded() {
    verify("int power;", "@ServerDefault(\"7\") int power;");
  }

  @Test
  void defaultChanged() {
    verify("@ServerDefault(\"1\") int power;", "@ServerDefault(\"length('abc')\") int power;");
  }

  @Test
  void defaultRemoved() {
    verify("@ServerDefault(\"1\") int power;", "int power;");
  }

  @Test
  void computedColumnAdded() {
    from(hero("int power;"))
        .rows("insert into Hero (id, power) values (1, 5)")
        .to(hero("int power; @Computed(\"power * 2\") Integer twice;"))
        .keeps("select power from Hero", "5")
        .keeps("select 10 from Hero", "select twice from Hero", "10")
        .isRecordedAndReversible();
  }

  @Test
  void computationDropped() {
    from(hero("int power; @Computed(\"power * 2\") Integer twice;"))
        .rows("insert into Hero (id, power) values (1, 5)")
        .to(hero("int power;"))
        .keeps("select power from Hero", "5")
        .isRecordedAndReversible();
  }

  private void verify(String before, String after) {
    from(hero(before))
        .rows("insert into Hero (id, power) values (1, 5)")
        .to(hero(after))
        .keeps("select power from Hero", "5")
        .isRecordedAndReversible();
  }

  private static String hero(String attributes) {
    return "@Entity public class Hero { @Id Long id; " + attributes + " }";
  }
}
