package dev.athanor.conformance;

import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.hibernate.SessionFactory;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.tool.schema.spi.SchemaManagementToolCoordinator;

/**
 * The script that Hibernate writes for PostgreSQL without having one: what can be compared where
 * the database lacks an extension.
 */
final class ExportedScript {

  private static final Pattern TABLE =
      Pattern.compile("create table (\\w+) \\((.*?)\\)\\s*(?:;|$)", Pattern.DOTALL);

  /** A comma that is in no parentheses. */
  private static final Pattern COMMA = Pattern.compile(",\\s*(?![^()]*\\))");

  private static final Pattern CONSTRAINT = Pattern.compile(": (?:foreign key|unique) \\(");

  private ExportedScript() {}

  /** What Hibernate writes; fails as it does where it cannot. */
  static String of(List<Class<?>> managed, ClassLoader loader) {
    StandardServiceRegistry registry =
        new StandardServiceRegistryBuilder(
                new BootstrapServiceRegistryBuilder().applyClassLoader(loader).build())
            .applySetting("hibernate.dialect", PostgreSQLDialect.class.getName())
            .applySetting("hibernate.boot.allow_jdbc_metadata_access", false)
            .applySetting("hibernate.cache.use_second_level_cache", false)
            .applySetting("hibernate.integration.envers.enabled", false)
            .build();
    try {
      MetadataSources sources = new MetadataSources(registry);
      managed.forEach(sources::addAnnotatedClass);
      Metadata metadata = sources.buildMetadata();
      try (SessionFactory factory = metadata.buildSessionFactory()) {
        StringWriter script = new StringWriter();
        Map<String, Object> settings = new HashMap<>(factory.getProperties());
        settings.put("jakarta.persistence.schema-generation.scripts.action", "create");
        settings.put("jakarta.persistence.schema-generation.scripts.create-target", script);
        SchemaManagementToolCoordinator.process(metadata, registry, settings, drop -> {});
        return script.toString();
      }
    } finally {
      StandardServiceRegistryBuilder.destroy(registry);
    }
  }

  /** The columns and primary keys in a script, each with the name of its table. */
  static Set<String> columns(String script) {
    Set<String> parts = new TreeSet<>();
    TABLE.matcher(script.toLowerCase(Locale.ROOT)).results().forEach(it -> add(it, parts));
    parts.removeIf(part -> part.startsWith("athanor_") || CONSTRAINT.matcher(part).find());
    return parts;
  }

  private static void add(MatchResult table, Set<String> parts) {
    COMMA
        .splitAsStream(table.group(2))
        .map(part -> part.strip().replaceAll("\\s+", " ").replaceAll("^constraint \\w+ ", ""))
        .forEach(part -> parts.add(table.group(1) + ": " + part));
  }
}
