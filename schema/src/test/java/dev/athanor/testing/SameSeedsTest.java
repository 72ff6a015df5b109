package dev.athanor.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;

/** Two properties of one kind see the same cases, unless new ones are asked for. */
class SameSeedsTest {

  private static final List<Long> FIRST = new ArrayList<>();
  private static final List<Long> SECOND = new ArrayList<>();

  @Property(tries = 50)
  void sees(@ForAll long drawn) {
    FIRST.add(drawn);
  }

  @Property(tries = 50)
  void seesTheSame(@ForAll long drawn) {
    SECOND.add(drawn);
  }

  @AfterContainer
  static void compare() {
    assertThat(FIRST.equals(SECOND)).isEqualTo(!SameSeeds.areNew());
  }
}
