package dev.athanor.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.processor.jpa.Annotations;
import dev.athanor.processor.testing.InCompiler;
import dev.athanor.processor.testing.Mapping;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The same entities give the same schema to the letter: in any order, from sources and from class
 * files, under javac and under Eclipse's compiler.
 */
class SameSchemaEverywhereTest {

  @TempDir Path directory;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "access",
        "associations",
        "converters",
        "corners",
        "derived",
        "embedded",
        "hierarchies",
        "identifiers",
        "joined",
        "mapkeys",
        "maps",
        "mixedaccess",
        "naming",
        "overrides",
        "quoted",
        "secondary",
        "singletable",
        "tableperclass",
        "types"
      })
  void inEveryCompiler(String model) throws IOException {
    Path source = directory.resolve(model + ".java");
    Files.copy(Path.of("src/test/resources/entities", model + ".java"), source);
    List<String> names = names(source);
    String expected = null;
    for (Supplier<JavaCompiler> compiler :
        List.<Supplier<JavaCompiler>>of(
            ToolProvider::getSystemJavaCompiler, EclipseCompiler::new)) {
      Path classes = Files.createTempDirectory(directory, "classes");
      InCompiler.of(compiler.get()).compile(classes, source);
      for (int seed = 0; seed < 3; seed++) {
        List<String> order = new ArrayList<>(names);
        Collections.shuffle(order, new Random(seed));
        for (Supplier<JavaCompiler> reader :
            List.<Supplier<JavaCompiler>>of(
                ToolProvider::getSystemJavaCompiler, EclipseCompiler::new)) {
          MappedSchema fromClasses =
              InCompiler.of(reader.get())
                  .askClasses(Mapping.mapper(MappingOptions.DEFAULT, order), classes);
          MappedSchema fromSource =
              InCompiler.of(reader.get())
                  .askFiles(Mapping.mapper(MappingOptions.DEFAULT, order), source);
          expected = expected == null ? text(fromSource) : expected;
          assertThat(text(fromSource)).as("source, seed " + seed).isEqualTo(expected);
          assertThat(text(fromClasses)).as("class files, seed " + seed).isEqualTo(expected);
        }
      }
    }
  }

  /** Every letter of the result, the order of columns included. */
  private static String text(MappedSchema mapped) {
    StringBuilder text = new StringBuilder();
    mapped.schema().tables().values().forEach(table -> text.append(table).append('\n'));
    mapped.schema().sequences().values().forEach(s -> text.append(s).append('\n'));
    mapped.diagnostics().forEach(d -> text.append(d.problem()).append('\n'));
    return text.append(mapped.origins()).append('\n').append(mapped.unresolved()).toString();
  }

  private List<String> names(Path source) throws IOException {
    Path classes = Files.createTempDirectory(directory, "names");
    InCompiler.javac().compile(classes, source);
    try (Stream<Path> files = Files.walk(classes)) {
      return files
          .map(file -> classes.relativize(file).toString())
          .filter(name -> name.endsWith(".class"))
          .map(name -> name.replace('/', '.').replace('$', '.').replaceAll("\\.class$", ""))
          .filter(name -> isMapped(name, classes))
          .sorted()
          .toList();
    }
  }

  private static boolean isMapped(String name, Path classes) {
    return InCompiler.javac()
        .askClasses(
            environment -> {
              TypeElement type = environment.getElementUtils().getTypeElement(name);
              return Annotations.has(type, "Entity") || Annotations.has(type, "Converter");
            },
            classes);
  }
}
