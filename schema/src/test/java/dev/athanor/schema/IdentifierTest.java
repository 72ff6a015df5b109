package dev.athanor.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.athanor.problem.ProblemException;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTest {

  @Property
  void isReadAsItWasWritten(@ForAll("identifiers") Identifier name) {
    assertThat(Identifier.of(name.toString())).isEqualTo(name);
  }

  @Property
  void isReadAsItWasWrittenBehindASchema(
      @ForAll("identifiers") Identifier schema, @ForAll("identifiers") Identifier name) {
    QualifiedName qualified = new QualifiedName(Optional.of(schema), name);

    assertThat(QualifiedName.of(qualified.toString())).isEqualTo(qualified);
    assertThat(QualifiedName.of(QualifiedName.of(name).toString()).name()).isEqualTo(name);
  }

  @Test
  void takesBothKindsOfQuotationMarks() {
    Identifier name = new Identifier("say \"hi\" `now`", true);

    assertThat(Identifier.of("`say \"hi\" ``now```")).isEqualTo(name);
    assertThat(Identifier.of("\"say \"\"hi\"\" `now`\"")).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "`", "``", "\"\"", "`open", "open`", "a`b", "a.b", "`a`b`", "`a`.`b`"})
  void saysWhatIsWrongWithAName(String written) {
    assertThatThrownBy(() -> Identifier.of(written))
        .isInstanceOf(ProblemException.class)
        .hasMessageStartingWith("[Athanor/MalformedName] The name <");
  }

  @ParameterizedTest
  @ValueSource(strings = {".", "a.", ".b", "a.b.c", "`a.b", "`a`.`b`.`c`", "`a`b.c"})
  void saysWhatIsWrongWithAQualifiedName(String written) {
    assertThatThrownBy(() -> QualifiedName.of(written))
        .isInstanceOf(ProblemException.class)
        .hasMessageStartingWith("[Athanor/MalformedName] The name <");
  }

  @Provide
  Arbitrary<Identifier> identifiers() {
    Arbitrary<String> any = Arbitraries.strings().withChars("`\".aB é'").ofMinLength(1);
    Arbitrary<String> plain = Arbitraries.strings().withChars("aB_ é$'").ofMinLength(1);
    return Arbitraries.oneOf(
        any.map(text -> new Identifier(text, true)),
        Combinators.combine(plain, Arbitraries.of(true, false)).as(Identifier::new));
  }
}
