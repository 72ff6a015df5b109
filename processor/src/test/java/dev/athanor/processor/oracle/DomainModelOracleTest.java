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
import org.hibernate.testing.orm.domain.StandardDomainModel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The entity models of Hibernate's own tests, from their class files, agree with Hibernate. */
class DomainModelOracleTest {

  @ParameterizedTest
  @EnumSource(StandardDomainModel.class)
  void agreesWithHibernate(StandardDomainModel model) {
    List<Class<?>> classes = classes(model);
    List<Class<?>> in = classes.stream().filter(DomainModelOracleTest::isMapped).toList();
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
}
