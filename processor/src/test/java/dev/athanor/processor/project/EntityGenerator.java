package dev.athanor.processor.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** A processor that generates an entity in one round and its superclass in the next. */
@SupportedAnnotationTypes("*")
public final class EntityGenerator extends AbstractProcessor {

  private int rounds;

  /** For the compiler. */
  public EntityGenerator() {}

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    rounds++;
    if (rounds == 1) {
      generate("Robot", "@jakarta.persistence.Entity public class Robot extends Machine {}");
    } else if (rounds == 2) {
      generate(
          "Machine",
          "@jakarta.persistence.MappedSuperclass public class Machine {"
              + " @jakarta.persistence.Id Long id; }");
    }
    return false;
  }

  private void generate(String name, String text) {
    try (Writer writer = processingEnv.getFiler().createSourceFile("acme." + name).openWriter()) {
      writer.write("package acme; " + text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
