package dev.athanor.processor.realinput;

import dev.athanor.testing.migration.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The entity models of Hibernate's own tests, from their class files to tables that Hibernate
 * accepts and uses, and back to an empty database.
 */
final class DomainModelLifecycleTest {

  @TempDir private Path root;

  @ParameterizedTest
  @CsvSource({
    "animal, jpa",
    "animal, spring",
    "contacts, jpa",
    "contacts, spring",
    "gambit, jpa",
    "gambit, spring",
    "helpdesk, jpa",
    "helpdesk, spring",
    "library, jpa",
    "library, spring",
    "retail, jpa",
    "retail, spring",
    "userguide, jpa",
    "userguide, spring"
  })
  void theModelLivesAndGoes(String model, String naming) throws Exception {
    List<Class<?>> managed = DomainModels.classes(model);
    List<String> entities =
        managed.stream().filter(DomainModels::isNamed).map(Class::getName).toList();
    DomainRows rows = DomainRows.of(model);
    RecordedModel recorded = RecordedModel.ofClasses(root, naming, entities);
    for (TestDatabase database : TestDatabase.values()) {
      new Lifecycle(recorded, database).run(naming, managed, rows::write, rows::read);
    }
  }
}
