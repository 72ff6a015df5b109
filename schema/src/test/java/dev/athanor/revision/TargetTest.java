package dev.athanor.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TargetTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "head", "heads", "base", "current", "3f2a", "audit", "audit@head", "audit@heads",
        "audit@base", "audit@3f2a", "+1", "-2", "3f2a+1", "head-1", "audit@+1", "audit@-3",
        "audit@head-1", "audit@base+2", "12+3"
      })
  void isWhatWasTyped(String text) {
    assertThat(Target.parse(text)).hasToString(text);
  }

  @Test
  void hasABranchASymbolAndACount() {
    assertThat(Target.parse("audit@head-1"))
        .isEqualTo(new Target.Relative(Optional.of("audit"), Optional.of(Symbol.Keyword.HEAD), -1));
    assertThat(Target.parse("+2"))
        .isEqualTo(new Target.Relative(Optional.empty(), Optional.empty(), 2));
    assertThat(Target.parse("3f2a"))
        .isEqualTo(new Target.Absolute(Optional.empty(), new Symbol.Name("3f2a")));
    assertThat(Target.parse("head")).isEqualTo(Target.HEAD);
    assertThat(Target.parse("heads")).isEqualTo(Target.HEADS);
    assertThat(Target.parse("base")).isEqualTo(Target.BASE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "@",
        "x@",
        "@head",
        "x@y@z",
        "+",
        "+1junk",
        "-",
        "x++1",
        "+-1",
        "a b",
        "a:b",
        "+0",
        "head-0",
        "head@x",
        "base@+1",
        "a-b",
        "+1234567",
        "head\n",
        "é"
      })
  void whatIsNoneIsRefused(String text) {
    assertThat(Refusal.refused(() -> Target.parse(text)))
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo("InvalidTarget");
              assertThat(problem.fact()).startsWith("'" + text + "' ");
            });
  }
}
