package dev.athanor.conformance;

import dev.athanor.testing.migration.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The entity models of Hibernate's own tests have the schema that Hibernate gives them. */
class DomainModelTest {

  @TempDir private Path output;

  @ParameterizedTest
  @FieldSource("dev.athanor.conformance.DomainModels#ALL")
  void isAsHibernateWouldHaveIt(String name) throws Exception {
    new WholeModel(name, DomainModels.classes(name), List.of(TestDatabase.values()))
        .isAsHibernateWouldHaveIt(output);
  }
}
