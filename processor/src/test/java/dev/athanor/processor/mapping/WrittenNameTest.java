package dev.athanor.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.schema.Identifier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenNameTest {

  @ParameterizedTest
  @ValueSource(strings = {"name", "_name", "Outer$Inner", "größe", "order", "a1", " name "})
  void leavesRegularNamesToTheDatabase(String written) {
    assertThat(WrittenName.of(written)).isEqualTo(new Identifier(written.trim(), false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"first name", "1st", "$name", "a-b", "a.b", "a+b"})
  void takesEverythingElseToTheLetter(String written) {
    assertThat(WrittenName.of(written)).isEqualTo(new Identifier(written, true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"`order`", "\"order\""})
  void readsQuotationMarks(String written) {
    assertThat(WrittenName.of(written)).isEqualTo(new Identifier("order", true));
  }
}
