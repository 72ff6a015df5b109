package dev.athanor.conformance;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.relational.Namespace;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.tool.schema.spi.SchemaManagementToolCoordinator;

/**
 * Hibernate's view of a model on a database: it can export its schema, and validate what is there.
 */
final class HibernateTool implements AutoCloseable {

  private final Model model;
  private final DataSource database;
  private final StandardServiceRegistry registry;
  private final Metadata metadata;
  private final SessionFactory factory;

  /** Reads the model's annotations, for a database that tells its dialect. */
  HibernateTool(
      List<Class<?>> managed, Model model, ClassLoader loader, Naming naming, DataSource database) {
    this.model = model;
    this.database = database;
    registry =
        new StandardServiceRegistryBuilder(
                new BootstrapServiceRegistryBuilder().applyClassLoader(loader).build())
            .applySetting("hibernate.connection.datasource", database)
            .applySetting("hibernate.hbm2ddl.halt_on_error", true)
            .applySetting("hibernate.cache.use_second_level_cache", false)
            // Tables of its own for updates of hierarchies are no part of the model.
            .applySetting("hibernate.query.mutation_strategy.global_temporary.create_tables", false)
            .applySetting("hibernate.query.mutation_strategy.persistent.create_tables", false)
            // It is on the class path for its own fixtures; all others stay as they are without it.
            .applySetting("hibernate.integration.envers.enabled", model.isAudited())
            .applySettings(naming.settings())
            .applySettings(model.settings())
            .build();
    try {
      MetadataSources sources = new MetadataSources(registry);
      managed.forEach(sources::addAnnotatedClass);
      managed.stream()
          .map(Class::getPackageName)
          .distinct()
          .filter(
              name -> loader.getResource(name.replace('.', '/') + "/package-info.class") != null)
          .forEach(sources::addPackage);
      if (model.hasMappingFile()) {
        sources.addResource(Model.MAPPING_FILE);
      }
      metadata = sources.buildMetadata();
      // Only now do generators of values change their columns, as in an application.
      factory = metadata.buildSessionFactory();
    } catch (RuntimeException | Error e) {
      StandardServiceRegistryBuilder.destroy(registry);
      throw e;
    }
  }

  /** Creates what the model needs; fails at the first statement that the database refuses. */
  void export() throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      if (defaultSchema().isPresent()) {
        statement.execute("create schema if not exists " + quoted(defaultSchema().get()));
      }
      for (Namespace namespace : metadata.getDatabase().getNamespaces()) {
        if (namespace.getName().schema() != null) {
          // Hibernate would create the default one, too, which is there.
          statement.execute("create schema if not exists " + namespace.getName().schema());
        }
      }
    }
    process("create");
  }

  /** Fails when the tables of the database are not those that the model needs. */
  void validate() {
    process("validate");
  }

  private void process(String action) {
    Map<String, Object> settings = new HashMap<>();
    settings.put("jakarta.persistence.schema-generation.database.action", action);
    // H2 takes an unqualified name for one of the schema of the table that is altered.
    settings.put("hibernate.default_schema", defaultSchema().orElse("public"));
    SchemaManagementToolCoordinator.process(metadata, registry, settings, drop -> {});
  }

  /** The schema that the model asks for where it names none. */
  private Optional<String> defaultSchema() {
    Identifier implicit = metadata.getDatabase().getPhysicalImplicitNamespaceName().schema();
    return Optional.ofNullable(model.settings().get("hibernate.default_schema"))
        .map(Object::toString)
        .or(() -> Optional.ofNullable(implicit).map(Identifier::getText));
  }

  private String quoted(String name) {
    boolean all = model.settings().containsKey("hibernate.globally_quoted_identifiers");
    return all ? '"' + name + '"' : name;
  }

  @Override
  public void close() {
    factory.close();
    StandardServiceRegistryBuilder.destroy(registry);
  }
}
