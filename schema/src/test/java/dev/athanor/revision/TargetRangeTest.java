package dev.athanor.revision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TargetRangeTest {

  @ParameterizedTest
  @ValueSource(strings = {"a:b", "base:head", "-2:current", "audit@base:audit@head", "a:+2"})
  void hasTwoEnds(String text) {
    assertThat(TargetRange.parse(text)).hasToString(text);
  }

  @Test
  void aMissingEndIsTheEndOfHistory() {
    assertThat(TargetRange.parse(":b")).hasToString("base:b");
    assertThat(TargetRange.parse("a:")).hasToString("a:heads");
    assertThat(TargetRange.parse(":")).isEqualTo(TargetRange.ALL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "a:b:c", "::"})
  void needsOneColon(String text) {
    assertThat(Refusal.code(() -> TargetRange.parse(text))).isEqualTo("InvalidRange");
  }

  @Test
  void itsEndsAreTargets() {
    assertThat(Refusal.code(() -> TargetRange.parse("a:b+"))).isEqualTo("InvalidTarget");
  }
}
