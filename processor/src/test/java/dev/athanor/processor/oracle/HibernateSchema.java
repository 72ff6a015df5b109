package dev.athanor.processor.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.relational.Namespace;
import org.hibernate.boot.model.relational.Sequence;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.ForeignKey;
import org.hibernate.mapping.Table;
import org.hibernate.tool.schema.spi.SchemaManagementToolCoordinator;

/** What Hibernate ORM would create for entities, as lines that can be compared. */
final class HibernateSchema {

  private HibernateSchema() {}

  /** The lines for entities under a dialect ({@code H2} or {@code PostgreSQL}). */
  static List<String> lines(Collection<Class<?>> entities, String dialect, boolean spring) {
    try {
      return lines(entities, dialect, spring, true);
    } catch (IllegalStateException e) {
      // Hibernate knows the tables of some embeddables in maps, but cannot work with them.
      assertThat(e).hasMessageContaining("PostInitCallback");
      return lines(entities, dialect, spring, false);
    }
  }

  private static List<String> lines(
      Collection<Class<?>> entities, String dialect, boolean spring, boolean started) {
    Map<String, Object> settings = new HashMap<>();
    settings.put("hibernate.dialect", "org.hibernate.dialect." + dialect + "Dialect");
    settings.put("hibernate.boot.allow_jdbc_metadata_access", "false");
    settings.put("hibernate.max_fetch_depth", "0");
    settings.put("jakarta.persistence.database-product-name", dialect);
    settings.put("jakarta.persistence.database-major-version", dialect.equals("H2") ? "2" : "18");
    settings.put("jakarta.persistence.database-minor-version", dialect.equals("H2") ? "5" : "0");
    if (spring) {
      settings.put(
          "hibernate.physical_naming_strategy",
          "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl");
      settings.put("hibernate.implicit_naming_strategy", SpringImplicitNames.class.getName());
    }
    StandardServiceRegistry registry =
        new StandardServiceRegistryBuilder(
                new BootstrapServiceRegistryBuilder()
                    .applyClassLoader(entities.iterator().next().getClassLoader())
                    .build())
            .applySettings(settings)
            .build();
    try {
      MetadataSources sources = new MetadataSources(registry);
      entities.forEach(sources::addAnnotatedClass);
      Metadata metadata = sources.buildMetadata();
      if (started) {
        // Generators and constraints of Bean Validation touch columns only now.
        metadata.buildSessionFactory();
      }
      settings.put("jakarta.persistence.schema-generation.scripts.action", "create");
      settings.put(
          "jakarta.persistence.schema-generation.scripts.create-target", new StringWriter());
      SchemaManagementToolCoordinator.process(metadata, registry, settings, action -> {});
      return lines(metadata);
    } finally {
      StandardServiceRegistryBuilder.destroy(registry);
    }
  }

  private static List<String> lines(Metadata metadata) {
    List<String> lines = new ArrayList<>();
    for (Namespace namespace : metadata.getDatabase().getNamespaces()) {
      Identifier schema = namespace.getName().schema();
      String prefix = schema == null ? "" : name(schema) + ".";
      for (Table table : namespace.getTables()) {
        if (table.isPhysicalTable()) {
          addTable(lines, prefix + name(table.getNameIdentifier()), table, metadata);
        }
      }
      for (Sequence sequence : namespace.getSequences()) {
        lines.add(
            "sequence "
                + prefix
                + name(sequence.getName().getSequenceName())
                + " from "
                + sequence.getInitialValue()
                + " by "
                + sequence.getIncrementSize());
      }
    }
    lines.sort(null);
    return lines;
  }

  private static void addTable(List<String> lines, String name, Table table, Metadata metadata) {
    lines.add(name + " exists");
    lines.addAll(HibernateDetails.lines(name, table));
    TreeSet<String> uniques = new TreeSet<>();
    for (Column column : table.getColumns()) {
      lines.add(
          name
              + " column "
              + name(column)
              + " "
              + column.getSqlType(metadata).toLowerCase(java.util.Locale.ROOT)
              + (hasDefault(column) ? " default " + column.getDefaultValue() : "")
              + (column.isNullable() && !isKey(table, column) ? "" : " not null"));
      if (column.isUnique()) {
        uniques.add("[" + name(column) + "]");
      }
    }
    if (table.getPrimaryKey() != null) {
      lines.add(name + " primary key " + names(table.getPrimaryKey().getColumns()));
    }
    table.getUniqueKeys().values().forEach(key -> uniques.add(sorted(key.getColumns())));
    if (table.getPrimaryKey() != null) {
      // Hibernate's DDL leaves them out as well.
      uniques.remove(sorted(table.getPrimaryKey().getColumns()));
    }
    uniques.forEach(columns -> lines.add(name + " unique " + columns));
    table
        .getIndexes()
        .values()
        .forEach(
            index ->
                lines.add(
                    name
                        + " index "
                        + index.getSelectables().stream()
                            .map(part -> part instanceof Column c ? name(c) : part.getText())
                            .toList()));
    for (ForeignKey key : table.getForeignKeyCollection()) {
      if (key.isCreationEnabled() && key.isPhysicalConstraint()) {
        lines.add(name + " foreign key " + pairs(key));
      }
    }
  }

  private static String pairs(ForeignKey key) {
    List<Column> referenced =
        key.isReferenceToPrimaryKey()
            ? key.getReferencedTable().getPrimaryKey().getColumns()
            : key.getReferencedColumns();
    TreeSet<String> pairs = new TreeSet<>();
    for (int i = 0; i < key.getColumns().size(); i++) {
      pairs.add(name(key.getColumn(i)) + "=" + name(referenced.get(i)));
    }
    String schema = key.getReferencedTable().getSchema();
    return (schema == null ? "" : schema + ".")
        + name(key.getReferencedTable().getNameIdentifier())
        + pairs;
  }

  private static boolean hasDefault(Column column) {
    return !column.isIdentity() && column.getDefaultValue() != null;
  }

  private static boolean isKey(Table table, Column column) {
    return table.getPrimaryKey() != null && table.getPrimaryKey().containsColumn(column);
  }

  private static String names(List<Column> columns) {
    return columns.stream().map(HibernateSchema::name).toList().toString();
  }

  private static String sorted(List<Column> columns) {
    return columns.stream()
        .map(HibernateSchema::name)
        .sorted()
        .collect(Collectors.joining(", ", "[", "]"));
  }

  static String name(Column column) {
    return column.isQuoted() ? '`' + column.getName() + '`' : column.getName();
  }

  private static String name(Identifier identifier) {
    return identifier.isQuoted() ? '`' + identifier.getText() + '`' : identifier.getText();
  }
}
