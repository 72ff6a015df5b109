package dev.athanor.processor.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.processor.mapping.MappedSchema;
import dev.athanor.processor.mapping.MappingOptions;
import dev.athanor.processor.testing.InCompiler;
import dev.athanor.processor.testing.Mapping;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The mapped schema is the one that Hibernate ORM would create, for models made to vex it. */
class HibernateOracleTest {

  /**
   * Columns whose type differs on purpose, and passes Hibernate's validation all the same: a text
   * enumeration of a declared length is a varchar on H2, too; arrays have the one spelling that H2
   * and PostgreSQL share.
   */
  private static final Pattern DEVIATION =
      Pattern.compile(
          "(?i)T column (enumStrings|enum_strings|enums|listEnum|list_enum"
              + "|listEnumStr|list_enum_str|floats) .*");

  @TempDir Path classes;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "access",
        "associations",
        "collections",
        "constraints",
        "converters",
        "corners",
        "derived",
        "embedded",
        "generators",
        "hibernate",
        "hierarchies",
        "jdbctypes",
        "identifiers",
        "joined",
        "lifecycles",
        "mapkeys",
        "maps",
        "mixedaccess",
        "naming",
        "overrides",
        "quoted",
        "secondary",
        "singletable",
        "springdata",
        "tableperclass",
        "types",
        "validatedhierarchies",
        "validation"
      })
  void agreesWithHibernate(String model) throws IOException, ReflectiveOperationException {
    Path source = Path.of("src/test/resources/entities", model + ".java");
    InCompiler.javac().compile(classes, source);
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {classes.toUri().toURL()}, getClass().getClassLoader())) {
      List<Class<?>> managed = managed(loader);
      for (String naming : List.of("jpa", "spring")) {
        MappedSchema mapped =
            InCompiler.javac()
                .askClasses(
                    Mapping.mapper(MappingOptions.of(naming).orElseThrow(), entities(managed)),
                    classes);
        assertThat(mapped.diagnostics()).isEmpty();
        for (String dialect : List.of("H2", "PostgreSQL")) {
          assertThat(known(AthanorSchema.lines(mapped.schema(), dialect)))
              .as(model + " " + naming + " " + dialect)
              .containsExactlyInAnyOrderElementsOf(
                  known(HibernateSchema.lines(managed, dialect, naming.equals("spring"))));
        }
      }
    }
  }

  private static List<String> known(List<String> lines) {
    return lines.stream().filter(line -> !DEVIATION.matcher(line).matches()).toList();
  }

  private List<Class<?>> managed(ClassLoader loader)
      throws IOException, ReflectiveOperationException {
    List<Class<?>> managed = new ArrayList<>();
    try (Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".class")).sorted().toList()) {
        String name = classes.relativize(file).toString().replace('/', '.');
        Class<?> type = loader.loadClass(name.substring(0, name.length() - ".class".length()));
        if (type.isAnnotationPresent(jakarta.persistence.Entity.class)
            || type.isAnnotationPresent(jakarta.persistence.Converter.class)
            || type.isAnnotationPresent(jakarta.persistence.MappedSuperclass.class)
            || type.isAnnotationPresent(jakarta.persistence.Embeddable.class)) {
          managed.add(type);
        }
      }
    }
    return managed;
  }

  private static List<String> entities(List<Class<?>> managed) {
    return managed.stream()
        .filter(
            type ->
                type.isAnnotationPresent(jakarta.persistence.Entity.class)
                    || type.isAnnotationPresent(jakarta.persistence.Converter.class))
        .map(Class::getCanonicalName)
        .toList();
  }
}
