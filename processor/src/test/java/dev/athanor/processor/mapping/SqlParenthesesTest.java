package dev.athanor.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqlParenthesesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "f(a, b)",
        "(a || '(')",
        "(a || '),(')",
        "(a || 'it''s, (')",
        "(\"x),\"\"(\")",
        "(`x),``(`)",
        "(a || E'\\'),(')",
        "(a || E'''\\'),(')",
        "(a || $$it's ),($$)",
        "(a || $q$ $$ ' ),( $q$)",
        "(a$b$ || ')' || c$b$)"
      })
  void countOutsideOfLiteralsAndQuotedNames(String text) {
    assertThat(SqlParentheses.split(text + " desc, b")).hasValue(List.of(text + " desc", "b"));
    assertThat(SqlParentheses.end(text + " ops", text.indexOf('('))).hasValue(text.length());
  }

  @ParameterizedTest
  @ValueSource(strings = {"(a", "a)", "a) (b", "(a || ')", "(\"a)", "(`a)", "a, '"})
  void haveNoPartsWhereOneIsNotClosed(String text) {
    assertThat(SqlParentheses.split(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"(a", "(a || ')'", "((a)"})
  void haveNoEndWhereTheyAreNotClosed(String text) {
    assertThat(SqlParentheses.end(text, 0)).isEmpty();
  }

  @Test
  void splitIntoNothingWhereNothingIsWritten() {
    assertThat(SqlParentheses.split(" ")).hasValue(List.of());
    assertThat(SqlParentheses.split("a, , b,")).hasValue(List.of("a", "", "b"));
  }
}
