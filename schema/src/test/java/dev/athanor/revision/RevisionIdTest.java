package dev.athanor.revision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RevisionIdTest {

  @ParameterizedTest
  @ValueSource(strings = {"a", "3f2a9c1b7d04", "Add_Hero_2", "_", "HEAD", "header"})
  void isANameThatNeedsNoQuoting(String value) {
    assertThat(new RevisionId(value)).hasToString(value);
    assertThat(RevisionId.check(value)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'', is empty",
    "head, is a word with a meaning of its own in targets",
    "heads, is a word with a meaning of its own in targets",
    "base, is a word with a meaning of its own in targets",
    "current, is a word with a meaning of its own in targets",
    "a@b, contains '@'",
    "a-b, contains '-'",
    "a+b, contains '+'",
    "a:b, contains ':'",
    "a b, contains ' '",
    "é, contains 'é'"
  })
  void whatATargetCannotSpellIsRefused(String value, String fault) {
    assertThat(Refusal.refused(() -> new RevisionId(value)).fact())
        .isEqualTo("The revision id '" + value + "' " + fault + ".");
    assertThat(RevisionId.check(value).orElseThrow().code()).isEqualTo("IllegalRevisionId");
  }

  @Test
  void fitsTheColumnOfTheHistoryTable() {
    assertThat(RevisionId.check("x".repeat(64))).isEmpty();
    assertThat(RevisionId.check("x".repeat(65)).orElseThrow().fact()).contains("has 65 characters");
  }
}
