package dev.athanor.processor.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.processor.drafting.OpenQuestion.Doubt;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SuccessionTest {

  @Test
  void aFreeNameIsFollowed() {
    Succession<String> succession = of(Map.of("a", "x"), Map.of("b", "x"));

    assertThat(succession.successors()).isEqualTo(Map.of("a", "b"));
    assertThat(succession.questions()).isEmpty();
  }

  @Test
  void aNameThatWasTakenIsNot() {
    Succession<String> succession = of(Map.of("a", "x", "b", "y"), Map.of("b", "x"));

    assertThat(succession.successors()).isEmpty();
    assertThat(succession.questions())
        .containsExactly(new OpenQuestion<>("a", List.of(), Doubt.REPLACED).withCurrent("b"));
  }

  @Test
  void aCircleOfKnownOwnersIsFollowed() {
    Succession<String> succession =
        of(Map.of("a", "x", "b", "y", "c", "z"), Map.of("b", "x", "c", "y", "a", "z"));

    assertThat(succession.successors()).isEqualTo(Map.of("a", "b", "b", "c", "c", "a"));
  }

  @Test
  void anExchangeWithAnUnknownOwnerLeavesAllInPlace() {
    Succession<String> succession = of(Map.of("a", "x", "b", "y"), Map.of("b", "x", "a", "z"));

    assertThat(succession.successors()).isEmpty();
    assertThat(succession.questions()).isEmpty();
  }

  @Test
  void aNameThatIsStillThereIsAskedAbout() {
    Succession<String> succession = of(Map.of("a", "x"), Map.of("a", "y", "b", "x"));

    assertThat(succession.questions())
        .containsExactly(new OpenQuestion<>("a", List.of("b"), Doubt.MOVED).withCurrent("b"));
  }

  @Test
  void ofAChainTheEndIsAskedAboutFirst() {
    Map<String, String> before = Map.of("a", "x", "b", "y");
    Map<String, String> after = Map.of("b", "x", "c", "y");

    assertThat(of(before, after).questions())
        .containsExactly(new OpenQuestion<>("b", List.of("c"), Doubt.MOVED).withCurrent("c"));
    Succession<String> moved = new Succession<>(before, after);
    assertThat(moved.takeRename("c", "b")).isTrue();
    moved.conclude();
    assertThat(moved.successors()).isEqualTo(Map.of("b", "c", "a", "b"));
    Succession<String> kept = new Succession<>(before, after);
    assertThat(kept.takeRename("b", "b")).isTrue();
    kept.conclude();
    assertThat(kept.questions())
        .containsExactly(new OpenQuestion<>("a", List.of("c"), Doubt.GONE).withCurrent("b"));
  }

  @Test
  void theSameNameAndOwnerStandWhateverAnybodySays() {
    Succession<String> succession = new Succession<>(Map.of("a", "x"), Map.of("a", "x", "b", "y"));

    assertThat(succession.takeRename("b", "a")).isFalse();
    assertThat(succession.takeDrop("a")).isFalse();
  }

  @Test
  void anAnswerDisplacesNothing() {
    Succession<String> taken = new Succession<>(Map.of("a", "x", "b", "y"), Map.of("b", "z"));
    assertThat(taken.takeRename("b", "a")).isFalse();

    Succession<String> displaced = new Succession<>(Map.of("a", "x", "b", "y"), Map.of("c", "x"));
    assertThat(displaced.takeRename("c", "b")).isTrue();
    displaced.conclude();
    assertThat(displaced.questions())
        .containsExactly(new OpenQuestion<>("a", List.of(), Doubt.DISPLACED).withCurrent("c"));
  }

  @Test
  void aDropIsMoreThanAnOwner() {
    Succession<String> succession = new Succession<>(Map.of("a", "x"), Map.of("b", "x"));

    assertThat(succession.takeDrop("a")).isTrue();
    succession.conclude();
    assertThat(succession.successors()).isEmpty();
    assertThat(succession.questions()).isEmpty();
  }

  private static Succession<String> of(Map<String, String> before, Map<String, String> after) {
    Succession<String> succession = new Succession<>(before, after);
    succession.conclude();
    return succession;
  }
}
