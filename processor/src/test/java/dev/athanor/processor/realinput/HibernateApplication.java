package dev.athanor.processor.realinput;

import dev.athanor.processor.oracle.SpringImplicitNames;
import jakarta.persistence.SchemaValidationException;
import java.util.Collection;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;

/**
 * The application that comes after the migration: Hibernate, with its own view of the tables. It
 * takes its temporary tables with it when it goes, for they keep H2 from dropping their schema.
 */
final class HibernateApplication implements AutoCloseable {

  private final StandardServiceRegistry registry;
  private final SessionFactory sessions;

  private HibernateApplication(StandardServiceRegistry registry, SessionFactory sessions) {
    this.registry = registry;
    this.sessions = sessions;
  }

  /**
   * Starts on a database, which it leaves as it is.
   *
   * @param naming {@code jpa} or {@code spring}
   */
  static HibernateApplication start(
      DataSource database, String naming, Collection<Class<?>> managed) {
    StandardServiceRegistryBuilder builder =
        new StandardServiceRegistryBuilder(
                new BootstrapServiceRegistryBuilder()
                    .applyClassLoader(managed.iterator().next().getClassLoader())
                    .build())
            .applySetting("hibernate.connection.datasource", database)
            .applySetting("hibernate.query.mutation_strategy.global_temporary.drop_tables", true)
            // Of entities that all refer to each other Hibernate would join every path.
            .applySetting("hibernate.max_fetch_depth", 0);
    if (naming.equals("spring")) {
      builder
          .applySetting(
              "hibernate.physical_naming_strategy",
              PhysicalNamingStrategySnakeCaseImpl.class.getName())
          .applySetting("hibernate.implicit_naming_strategy", SpringImplicitNames.class.getName());
    }
    StandardServiceRegistry registry = builder.build();
    try {
      MetadataSources sources = new MetadataSources(registry);
      managed.forEach(sources::addAnnotatedClass);
      return new HibernateApplication(registry, sources.buildMetadata().buildSessionFactory());
    } catch (RuntimeException | Error e) {
      StandardServiceRegistryBuilder.destroy(registry);
      throw e;
    }
  }

  /** Lets Hibernate compare the tables with what it expects. */
  void validate() throws SchemaValidationException {
    sessions.getSchemaManager().validate();
  }

  /** Works in a transaction of its own, with nothing cached. */
  void inTransaction(Consumer<Session> work) {
    sessions.inTransaction(work);
  }

  @Override
  public void close() {
    sessions.close();
    StandardServiceRegistryBuilder.destroy(registry);
  }
}
