package dev.athanor.processor.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.processor.mapping.MappedSchema;
import dev.athanor.processor.mapping.MappingOptions;
import dev.athanor.processor.testing.InCompiler;
import dev.athanor.processor.testing.Mapping;
import dev.athanor.processor.validation.MappingValidator;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.testing.orm.domain.StandardDomainModel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The entity models of Hibernate's own tests, from their class files: what can be mapped agrees
 * with Hibernate, and what cannot is listed here with the reason.
 */
class DomainModelOracleTest {

  private static final String PACKAGE = "org.hibernate.testing.orm.domain.";

  private static final Map<String, String> OUT =
      Map.of("gambit.EntityWithOneToMany", "@CollectionId");

  @ParameterizedTest
  @EnumSource(StandardDomainModel.class)
  void agreesWithHibernate(StandardDomainModel model) {
    List<Class<?>> classes = classes(model);
    List<Class<?>> in =
        classes.stream()
            .filter(DomainModelOracleTest::isMapped)
            .filter(type -> !OUT.containsKey(name(type)))
            .toList();
    List<String> entities = entities(in);
    MappedSchema mapped = map(entities);
    assertThat(mapped.diagnostics()).isEmpty();
    assertThat(MappingValidator.validate(mapped)).isEmpty();
    for (String dialect : List.of("H2", "PostgreSQL")) {
      assertThat(AthanorSchema.lines(mapped.schema(), dialect))
          .as(model + " " + dialect)
          .containsExactlyInAnyOrderElementsOf(
              in.isEmpty() ? List.of() : HibernateSchema.lines(in, dialect, false));
    }
  }

  /** The list is no longer than it needs to be, and no entity is left out in silence. */
  @ParameterizedTest
  @EnumSource(StandardDomainModel.class)
  void saysWhatItLeavesOut(StandardDomainModel model) {
    List<String> out =
        entities(classes(model)).stream()
            .filter(name -> OUT.containsKey(name.substring(PACKAGE.length())))
            .toList();
    MappedSchema mapped = map(entities(classes(model)));
    Set<String> reported =
        Stream.concat(mapped.diagnostics().stream(), MappingValidator.validate(mapped).stream())
            .map(diagnostic -> diagnostic.place().qualifiedName().replaceAll("#.*", ""))
            .collect(Collectors.toSet());
    assertThat(out).allSatisfy(name -> assertThat(reported).contains(name));
    assertThat(reported).isSubsetOf(out);
  }

  private static boolean isMapped(Class<?> type) {
    return type.isAnnotationPresent(Entity.class)
        || type.isAnnotationPresent(Converter.class)
        || type.isAnnotationPresent(Embeddable.class)
        || type.isAnnotationPresent(MappedSuperclass.class);
  }

  private static MappedSchema map(Collection<String> entities) {
    return InCompiler.javac().askClasses(Mapping.mapper(MappingOptions.DEFAULT, entities));
  }

  private static List<Class<?>> classes(StandardDomainModel model) {
    return Arrays.asList(model.getDescriptor().getAnnotatedClasses());
  }

  private static List<String> entities(List<Class<?>> classes) {
    return classes.stream()
        .filter(
            type ->
                type.isAnnotationPresent(Entity.class) || type.isAnnotationPresent(Converter.class))
        .map(Class::getName)
        .toList();
  }

  private static String name(Class<?> type) {
    return type.getName().substring(PACKAGE.length());
  }
}
