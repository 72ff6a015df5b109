package dev.athanor.processor.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.processor.jpa.AnnotationView;
import dev.athanor.processor.jpa.Annotations;
import dev.athanor.processor.testing.InCompiler;
import java.util.List;
import java.util.function.Predicate;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;

class DiagnosticReporterTest {

  private static final String SOURCE =
      "import jakarta.persistence.*;\n@Entity(\n    name =\n        \"x\")\nclass Hero {\n"
          + "  int name;\n}\n";

  @Test
  void printsAtTheValueOfTheAnnotation() {
    assertThat(print(element -> true, true))
        .contains("Hero.java:4: error: [Athanor/Code] The fact. The remedy.");
  }

  @Test
  void printsAtTheElementWhereThereIsNoAnnotation() {
    assertThat(print(element -> true, false))
        .contains("Hero.java:5: error: [Athanor/Code] The fact. The remedy.");
  }

  @Test
  void namesWhatIsNotCompiledNow() {
    assertThat(print(element -> false, true))
        .contains("error: [Athanor/Code] The fact. The remedy. (at Hero)")
        .doesNotContain("Hero.java");
  }

  @Test
  void printsEachOnce() {
    assertThat(print(element -> true, true).split("Athanor/Code", -1)).hasSize(2);
  }

  private static String print(Predicate<Element> compiledNow, boolean withAnnotation) {
    InCompiler javac = InCompiler.javac();
    javac.askSources(
        environment -> report(environment, compiledNow, withAnnotation),
        List.of(InCompiler.source("Hero.java", SOURCE)));
    return javac.output();
  }

  private static boolean report(
      ProcessingEnvironment environment, Predicate<Element> compiledNow, boolean withAnnotation) {
    TypeElement hero = environment.getElementUtils().getTypeElement("Hero");
    AnnotationView entity = Annotations.findByName(hero, Annotations.JPA + "Entity").orElseThrow();
    Place place = withAnnotation ? entity.place("name") : Place.of(hero);
    Diagnostic diagnostic = Diagnostic.error("Code", place, "The fact.", "The remedy.");
    DiagnosticReporter reporter = new DiagnosticReporter(environment, compiledNow);
    reporter.report(List.of(diagnostic, diagnostic));
    reporter.report(List.of(diagnostic));
    return true;
  }
}
