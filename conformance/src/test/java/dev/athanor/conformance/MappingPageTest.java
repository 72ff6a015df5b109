package dev.athanor.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Entity;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hibernate.annotations.Formula;
import org.hibernate.envers.Audited;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * docs/mapping.md tells of every value of every annotation, names codes that there are, and shows
 * what has a meaning in a fixture that agrees with Hibernate.
 */
class MappingPageTest {

  private static final Path PAGE = Path.of("../docs/mapping.md");
  private static final Pattern CODE = Pattern.compile("(?:not yet|refused): `(\\w+)`");

  @ParameterizedTest
  @ValueSource(classes = {Entity.class, Formula.class, Audited.class})
  void tellsOfEveryValueOfEveryAnnotation(Class<?> member) throws IOException {
    Set<String> told = new TreeSet<>();
    rows(member).forEach(row -> row.values().forEach(value -> told.add(row.annotation() + value)));
    Set<String> expected = new TreeSet<>();
    annotations(member)
        .forEach(type -> values(type).forEach(it -> expected.add(type.getSimpleName() + it)));
    assertThat(told).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(classes = {Entity.class, Formula.class, Audited.class})
  void showsWhatHasAMeaning(Class<?> member) throws IOException {
    List<String> fixtures = Fixture.working().stream().map(Fixture::text).toList();
    Set<String> missing = new TreeSet<>();
    for (MappingRow row : rows(member)) {
      row.shown()
          .filter(shown -> fixtures.stream().noneMatch(shown))
          .forEach(shown -> missing.add(shown.toString()));
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void namesCodesThatThereAre() throws IOException {
    String diagnostics = Files.readString(Path.of("../docs/diagnostics.md"));
    assertThat(CODE.matcher(Files.readString(PAGE)).results().map(it -> it.group(1)).distinct())
        .isNotEmpty()
        .allSatisfy(code -> assertThat(diagnostics).contains("### `" + code + "`"));
  }

  /** The rows of the section about the package of an annotation. */
  private static List<MappingRow> rows(Class<?> member) throws IOException {
    String title =
        Map.of(
                Entity.class, "## Jakarta Persistence",
                Formula.class, "## Hibernate ORM",
                Audited.class, "## Hibernate Envers")
            .get(member);
    String section = Files.readString(PAGE).split("(?m)^" + title)[1].split("(?m)^## ")[0];
    return MappingRow.read(section);
  }

  private static List<String> values(Class<?> annotation) {
    Method[] methods = annotation.getDeclaredMethods();
    return methods.length == 0
        ? List.of("")
        : Stream.of(methods).map(it -> "." + it.getName()).toList();
  }

  /** The annotations of the package of one of them. */
  private static List<Class<?>> annotations(Class<?> member) throws IOException {
    String jar = member.getProtectionDomain().getCodeSource().getLocation().getPath();
    String folder = member.getPackageName().replace('.', '/');
    try (JarFile file = new JarFile(new File(jar))) {
      return file.stream()
          .map(JarEntry::getName)
          .filter(name -> name.matches(folder + "/\\w+\\.class"))
          .map(name -> name.replace(".class", "").replace('/', '.'))
          .<Class<?>>map(MappingPageTest::load)
          .filter(Class::isAnnotation)
          .toList();
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
