package dev.athanor.processor.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.processor.jpa.Metadata;
import dev.athanor.processor.testing.InCompiler;
import java.util.List;
import org.junit.jupiter.api.Test;

class IgnoredValueRuleTest {

  @Test
  void warnsOfAValueThatIsNotMapped() {
    assertThat(check("@SequenceGenerator(name = \"g\", catalog = \"c\")"))
        .containsExactly(
            "IgnoredValue at model.Hero \"c\": Athanor does not map the value of catalog in"
                + " @SequenceGenerator.");
    assertThat(check("@TableGenerator(name = \"g\", catalog = \"c\", options = \"o\")")).hasSize(1);
  }

  @Test
  void isContentWithoutTheValue() {
    assertThat(check("@Table(uniqueConstraints = @UniqueConstraint(columnNames = \"id\"))"))
        .isEmpty();
  }

  private static List<String> check(String annotation) {
    return InCompiler.javac()
        .askSources(
            environment ->
                AnnotationValidator.validate(
                    Metadata.ofAnnotations(),
                    List.of(environment.getElementUtils().getTypeElement("model.Hero"))),
            List.of(
                InCompiler.source(
                    "model/Hero.java",
                    "package model; import jakarta.persistence.*; @Entity "
                        + annotation
                        + " class Hero { @Id long id; }")))
        .stream()
        .map(RuleTester::text)
        .toList();
  }
}
