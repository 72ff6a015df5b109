package dev.athanor.processor.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.processor.diagnostic.Diagnostic;
import dev.athanor.processor.jpa.KnownAnnotations;
import dev.athanor.processor.jpa.Metadata;
import dev.athanor.processor.testing.InCompiler;
import dev.athanor.processor.testing.Libraries;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnknownAnnotationRuleTest {

  private static final String ENCRYPTED =
      "package jakarta.persistence; public @interface Encrypted { Strong[] value() default {};"
          + " @interface Strong {} }";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@Encrypted @Entity class Hero { @Id long id; }",
        "@Entity class Hero { @Id @Encrypted long id; }",
        "@Entity class Hero { @Id long getId() { return 0; } @Encrypted int getA() { return 0; } }",
        "@Encrypted class Base {} @Entity class Hero extends Base { @Id long id; }",
        "@Entity class Hero { @Id long id; Inner a; } @Embeddable class Inner { @Encrypted int b;"
            + " }",
        "@Entity class Hero { @Id long id; java.util.List<Inner> a; }"
            + " @Embeddable @Encrypted class Inner {}",
      })
  void warnsOfAnAnnotationThatALaterVersionHas(String model) {
    assertThat(check(model))
        .singleElement()
        .satisfies(
            warning ->
                assertThat(warning.problem().message())
                    .contains("[Athanor/UnknownAnnotation]")
                    .contains("@jakarta.persistence.Encrypted is not known"));
  }

  @Test
  void warnsOfOneWithinAnother() {
    assertThat(check("@Entity @Encrypted(@Encrypted.Strong) class Hero { @Id long id; }"))
        .hasSize(2);
  }

  @Test
  void isContentWithAnnotationsOfOthers() {
    assertThat(check("@Entity class Hero { @Id @Deprecated long id; }")).isEmpty();
  }

  @Test
  void knowsAllAnnotationsThatThereAreToday() throws IOException {
    assertThat(Libraries.annotations(jakarta.persistence.Entity.class))
        .hasSizeGreaterThan(90)
        .allMatch(KnownAnnotations::contains);
  }

  private static List<Diagnostic> check(String model) {
    return InCompiler.javac()
        .askSources(
            environment ->
                AnnotationValidator.validate(
                    Metadata.ofAnnotations(),
                    List.of(environment.getElementUtils().getTypeElement("model.Hero"))),
            List.of(
                InCompiler.source("jakarta/persistence/Encrypted.java", ENCRYPTED),
                InCompiler.source(
                    "model/Hero.java", "package model; import jakarta.persistence.*;\n" + model)));
  }
}
