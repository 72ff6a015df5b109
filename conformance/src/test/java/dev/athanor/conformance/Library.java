package dev.athanor.conformance;

import dev.athanor.testing.migration.TestDatabase;
import java.util.List;
import java.util.Locale;

/** Applications and libraries that were not written for these tests: the entities of their jars. */
enum Library {
  /** The server for identities, with its authorization services. */
  KEYCLOAK("org.keycloak.models.jpa.entities.UserEntity"),

  /** The repository for documents of universities. */
  DSPACE("org.dspace.content.Item"),

  /** The index of processes and tasks, which has columns of PostgreSQL's type jsonb. */
  KOGITO("org.kie.kogito.index.jpa.model.ProcessInstanceEntity", TestDatabase.POSTGRESQL),

  /** State machines that are kept in tables. */
  STATEMACHINE("org.springframework.statemachine.data.jpa.JpaRepositoryState");

  private final String entity;
  private final List<TestDatabase> databases;

  Library(String entity) {
    this(entity, TestDatabase.values());
  }

  Library(String entity, TestDatabase... databases) {
    this.entity = entity;
    this.databases = List.of(databases);
  }

  /** The whole of it, for the databases that accept what Hibernate exports. */
  WholeModel model() {
    return new WholeModel(toString(), classes(), databases);
  }

  private List<String> classes() {
    return EntityJar.of(entity).managed(name -> true);
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
