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
    List<Path> outputs = new ArrayList<>();
    for (JavaCompiler compiler : compilers()) {
      Path classes = Files.createTempDirectory(directory, "classes");
      InCompiler.of(compiler).compile(classes, source);
      outputs.add(classes);
    }
    List<String> names = names(outputs.get(0));
    String expected = null;
    for (int seed = 0; seed < 3; seed++) {
      List<String> order = new ArrayList<>(names);
      Collections.shuffle(order, new Random(seed));
      for (JavaCompiler reader : compilers()) {
        InCompiler compiler = InCompiler.of(reader);
        String fromSource =
            text(compiler.askFiles(Mapping.mapper(MappingOptions.DEFAULT, order), source));
        expected = expected == null ? fromSource : expected;
        assertThat(fromSource).as("source, seed " + seed).isEqualTo(expected);
        for (Path classes : outputs) {
          assertThat(
                  text(compiler.askClasses(Mapping.mapper(MappingOptions.DEFAULT, order), classes)))
              .as("class files, seed " + seed)
              .isEqualTo(expected);
        }
      }
    }
  }

  private static List<JavaCompiler> compilers() {
    return List.of(ToolProvider.getSystemJavaCompiler(), new EclipseCompiler());
  }

  /** Every letter of the result, the order of columns included. */
  private static String text(MappedSchema mapped) {
    StringBuilder text = new StringBuilder();
    mapped.schema().tables().values().forEach(table -> text.append(table).append('\n'));
    mapped.schema().sequences().values().forEach(s -> text.append(s).append('\n'));
    mapped.diagnostics().forEach(d -> text.append(d.problem()).append('\n'));
    return text.append(mapped.origins()).append('\n').append(mapped.unresolved()).toString();
  }

  private static List<String> names(Path classes) throws IOException {
    List<String> all;
    try (Stream<Path> files = Files.walk(classes)) {
      all =
          files
              .map(file -> classes.relativize(file).toString())
              .filter(name -> name.endsWith(".class"))
              .map(name -> name.replace('/', '.').replace('$', '.').replaceAll("\\.class$", ""))
              .sorted()
              .toList();
    }
    return InCompiler.javac()
        .askClasses(
            environment ->
                all.stream()
                    .filter(name -> isMapped(environment.getElementUtils().getTypeElement(name)))
                    .toList(),
            classes);
  }

  private static boolean isMapped(TypeElement type) {
    return Annotations.has(type, "Entity") || Annotations.has(type, "Converter");
  }
}
