package dev.athanor.processor.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.processor.jpa.AnnotationView;
import dev.athanor.processor.jpa.Annotations;
import dev.athanor.processor.testing.InCompiler;
import java.io.StringWriter;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** What is found in the first round is printed at its place in the last one. */
final class PlaceRenewalTest {

  private static final String SOURCE =
      """
      import jakarta.persistence.*;
      @Entity
      @Table(
          indexes = {
            @Index(columnList = "name"),
            @Index(
                columnList = "name")
          })
      class Hero {
        @Column(
            name = "named")
        String name;
        String name() {
          return name;
        }
        String name(int of) {
          return name;
        }
        static class Inner {}
      }
      """;

  @Test
  void aClass() {
    assertThat(printed(Place::of)).contains("Hero.java:9: error: [Athanor/Code] The fact.");
  }

  @Test
  void aNestedClass() {
    assertThat(printed(hero -> Place.of(member(hero, "Hero.Inner")))).contains("Hero.java:19:");
  }

  @Test
  void anAttribute() {
    assertThat(printed(hero -> Place.of(member(hero, "name")))).contains("Hero.java:12:");
  }

  @Test
  void aMethodAmongOthersOfItsName() {
    assertThat(printed(hero -> Place.of(member(hero, "name(int)")))).contains("Hero.java:16:");
  }

  @Test
  void anAnnotation() {
    assertThat(printed(hero -> table(hero).place())).contains("Hero.java:3:");
  }

  @Test
  void aValue() {
    assertThat(
            printed(
                hero ->
                    Annotations.findByName(member(hero, "name"), Annotations.JPA + "Column")
                        .orElseThrow()
                        .place("name")))
        .contains("Hero.java:11:");
  }

  @Test
  void aValueInAnAnnotationWithinAnother() {
    assertThat(printed(hero -> table(hero).nestedList("indexes").get(1).place("columnList")))
        .contains("Hero.java:7:");
  }

  private static AnnotationView table(Element hero) {
    return Annotations.findByName(hero, Annotations.JPA + "Table").orElseThrow();
  }

  private static Element member(Element hero, String text) {
    return hero.getEnclosedElements().stream()
        .filter(member -> member.toString().equals(text))
        .findFirst()
        .orElseThrow();
  }

  private static String printed(Function<TypeElement, Place> place) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter output = new StringWriter();
    JavaCompiler.CompilationTask task =
        compiler.getTask(
            output,
            null,
            null,
            List.of("-proc:only", "-cp", System.getProperty("java.class.path")),
            null,
            List.of(InCompiler.source("Hero.java", SOURCE)));
    task.setProcessors(List.of(new LatePrinter(place)));
    task.call();
    return output.toString();
  }

  @SupportedAnnotationTypes("*")
  private static final class LatePrinter extends AbstractProcessor {
    private final Function<TypeElement, Place> question;
    private Place place;

    LatePrinter(Function<TypeElement, Place> question) {
      this.question = question;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (place == null) {
        place = question.apply(processingEnv.getElementUtils().getTypeElement("Hero"));
      }
      if (round.processingOver()) {
        new DiagnosticReporter(processingEnv, element -> true)
            .report(List.of(Diagnostic.error("Code", place, "The fact.", "The remedy.")));
      }
      return false;
    }
  }
}
