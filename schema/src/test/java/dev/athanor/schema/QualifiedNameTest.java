package dev.athanor.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QualifiedNameTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"Hero", "with.dot", "tick`s", "`", "``", "a`.`b", "say \"hi\"", "\"", "'"})
  void readsAQuotedNameAsItWasWritten(String text) {
    Identifier name = new Identifier(text, true);
    assertThat(Identifier.of(name.toString())).isEqualTo(name);
    for (QualifiedName qualified :
        new QualifiedName[] {
          QualifiedName.of(name),
          new QualifiedName(Optional.of(name), name),
          new QualifiedName(Optional.of(Identifier.of("sales")), name)
        }) {
      assertThat(QualifiedName.of(qualified.toString())).isEqualTo(qualified);
    }
  }
}
