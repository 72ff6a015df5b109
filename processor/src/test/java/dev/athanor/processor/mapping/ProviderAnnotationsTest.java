package dev.athanor.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.problem.Severity;
import dev.athanor.processor.diagnostic.Diagnostic;
import dev.athanor.processor.testing.Mapping;
import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import org.hibernate.annotations.Formula;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProviderAnnotationsTest {

  /** What stands on annotations only, or only within others. */
  private static final Set<String> NEVER_ON_A_CLASS =
      Set.of(
          "AttributeBinderType",
          "IdGeneratorType",
          "ParamDef",
          "Parameter",
          "SqlFragmentAlias",
          "TypeBinderType",
          "ValueGenerationType");

  /** Every annotation that Hibernate has is one of which it is known what becomes of it. */
  @Test
  void knowsThemAll() throws IOException, URISyntaxException, ClassNotFoundException {
    Path jar = Path.of(Formula.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (JarFile classes = new JarFile(jar.toFile())) {
      List<String> names =
          classes.stream()
              .map(entry -> entry.getName())
              .filter(name -> name.matches("org/hibernate/annotations/[A-Z]\\w+\\.class"))
              .map(name -> name.substring(26, name.length() - 6))
              .toList();
      assertThat(names).contains("Formula");
      for (String name : names) {
        Class<?> type = Class.forName("org.hibernate.annotations." + name);
        if (type.isAnnotation() && isOnClassOrMember(type) && !NEVER_ON_A_CLASS.contains(name)) {
          assertThat(
                  HibernateAnnotations.isFine(name)
                      != HibernateAnnotations.remedy(name).isPresent())
              .as(name)
              .isTrue();
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          @interface Tidy { }                                                                                          |
          @org.hibernate.annotations.AttributeBinderType(binder = org.hibernate.binder.internal.CommentBinder.class) @interface Tidy { }    | @model.Tidy, which lets code change its mapping
          @org.hibernate.annotations.TypeBinderType(binder = org.hibernate.binder.internal.CommentBinder.class) @interface Tidy { }         | @model.Tidy, which lets code change its mapping
          """)
  void warnsOfBinders(String annotation, String warning) {
    List<Diagnostic> found =
        Mapping.of("@Entity class Hero { @Id long id; @Tidy String name; } " + annotation, "Hero")
            .diagnostics();
    assertThat(found.stream().map(diagnostic -> diagnostic.problem().fact()))
        .allSatisfy(fact -> assertThat(fact).contains("Hero.name is annotated with " + warning));
    assertThat(found).hasSize(warning == null ? 0 : 1);
    assertThat(found)
        .allSatisfy(
            diagnostic -> assertThat(diagnostic.problem().severity()).isEqualTo(Severity.WARNING));
  }

  @Test
  void warnsOfAView() {
    List<Diagnostic> found =
        Mapping.of(
                "@Entity @Table(schema = \"s\", name = \"`Hero`\") @org.hibernate.annotations.View(query = \"select 1\\n as \\\"Id\\\"\")"
                    + " class Hero { @Id long id; }",
                "Hero")
            .diagnostics();
    assertThat(found)
        .singleElement()
        .satisfies(
            diagnostic -> {
              assertThat(diagnostic.problem().code()).isEqualTo("ViewNotCreated");
              assertThat(diagnostic.problem().severity()).isEqualTo(Severity.WARNING);
              assertThat(diagnostic.problem().remedy())
                  .contains(
                      "op.execute(\"create view s.\\\"Hero\\\" as select 1\\n as \\\"Id\\\"\");",
                      "op.execute(\"drop view s.\\\"Hero\\\"\");");
            });
  }

  private static boolean isOnClassOrMember(Class<?> type) {
    Target target = type.getAnnotation(Target.class);
    return target == null
        || Arrays.stream(target.value())
            .anyMatch(
                where ->
                    where == ElementType.TYPE
                        || where == ElementType.FIELD
                        || where == ElementType.METHOD);
  }
}
