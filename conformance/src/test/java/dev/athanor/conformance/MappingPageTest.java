package dev.athanor.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Entity;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/mapping.md tells of every value of every annotation, and names codes that there are. */
class MappingPageTest {

  private static final Pattern ROW = Pattern.compile("(?m)^\\| `@(\\w+)` \\|([^|]*)\\|([^|]+)\\|$");
  private static final Pattern NAME = Pattern.compile("`(\\w+)`");
  private static final Pattern NOT_YET = Pattern.compile("not yet: `(\\w+)`");

  /** Those of Hibernate that models use most. */
  private static final List<String> HIBERNATE =
      List.of(
          "Any",
          "Array",
          "Audited",
          "Check",
          "CollectionId",
          "ColumnDefault",
          "ColumnTransformer",
          "Comment",
          "DiscriminatorFormula",
          "EmbeddedColumnNaming",
          "Formula",
          "Generated",
          "GeneratedColumn",
          "Immutable",
          "JavaType",
          "JdbcType",
          "JdbcTypeCode",
          "JoinFormula",
          "ListIndexBase",
          "ManyToAny",
          "Nationalized",
          "NaturalId",
          "NotFound",
          "OnDelete",
          "PartitionKey",
          "SQLRestriction",
          "SoftDelete",
          "Struct",
          "Subselect",
          "TenantId",
          "TimeZoneStorage",
          "Type",
          "UuidGenerator",
          "View");

  @Test
  void tellsOfEveryValueOfEveryAnnotation() throws IOException {
    Set<String> told = new TreeSet<>();
    rows().forEach(row -> values(row.group(2)).forEach(value -> told.add(row.group(1) + value)));
    Set<String> expected = new TreeSet<>();
    annotations()
        .forEach(type -> values(type).forEach(it -> expected.add(type.getSimpleName() + it)));
    assertThat(told).isEqualTo(expected);
  }

  @Test
  void tellsOfHibernatesAnnotations() throws IOException {
    String page = page();
    assertThat(HIBERNATE).allSatisfy(name -> assertThat(page).contains("\n| `@" + name + "` | "));
  }

  @Test
  void namesCodesThatThereAre() throws IOException {
    String diagnostics = Files.readString(Path.of("../docs/diagnostics.md"));
    assertThat(NOT_YET.matcher(page()).results().map(it -> it.group(1)).distinct())
        .isNotEmpty()
        .allSatisfy(code -> assertThat(diagnostics).contains("### `" + code + "`"));
  }

  private static List<MatchResult> rows() throws IOException {
    return ROW.matcher(page()).results().toList();
  }

  private static String page() throws IOException {
    return Files.readString(Path.of("../docs/mapping.md"));
  }

  private static List<String> values(String cell) {
    return cell.isBlank()
        ? List.of("")
        : NAME.matcher(cell).results().map(it -> "." + it.group(1)).toList();
  }

  private static List<String> values(Class<?> annotation) {
    Method[] methods = annotation.getDeclaredMethods();
    return methods.length == 0
        ? List.of("")
        : Stream.of(methods).map(it -> "." + it.getName()).toList();
  }

  private static List<Class<?>> annotations() throws IOException {
    String jar = Entity.class.getProtectionDomain().getCodeSource().getLocation().getPath();
    try (JarFile file = new JarFile(new File(jar))) {
      return file.stream()
          .map(JarEntry::getName)
          .filter(name -> name.matches("jakarta/persistence/\\w+\\.class"))
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
