package dev.athanor.processor.validation;

import dev.athanor.processor.diagnostic.Diagnostic;
import dev.athanor.processor.diagnostic.Place;
import dev.athanor.processor.mapping.MappedSchema;
import dev.athanor.processor.mapping.MappedTable;
import dev.athanor.processor.mapping.ShortName;
import dev.athanor.processor.mapping.TargetDatabase;
import dev.athanor.schema.Partitioning;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.SchemaPath;
import dev.athanor.schema.Table;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A default partition is a table, too: its name is no longer than the database keeps it, and
 * nothing else has it.
 */
final class DefaultPartitionNameRule implements MappingRule {

  private static final String SUFFIX = "_default";

  @Override
  public Stream<Diagnostic> check(MappedSchema mapped) {
    List<Table> tables =
        mapped.schema().tables().values().stream()
            .filter(
                table -> table.partitioning().filter(Partitioning::defaultPartition).isPresent())
            .toList();
    if (tables.isEmpty()) {
      return Stream.empty();
    }
    Set<String> taken = taken(mapped);
    return tables.stream().flatMap(table -> check(mapped, table.name(), taken).stream());
  }

  private static Optional<Diagnostic> check(
      MappedSchema mapped, QualifiedName table, Set<String> taken) {
    Place place = mapped.sources().find(new SchemaPath.OfTable(table)).orElseThrow();
    String name = table.name().text() + SUFFIX;
    int max = TargetDatabase.POSTGRESQL.longestName();
    if (ShortName.bytes(name) > max) {
      return Optional.of(
          Diagnostic.error(
              "IdentifierTooLong",
              place,
              "The name "
                  + name
                  + " of a default partition has "
                  + ShortName.bytes(name)
                  + " bytes.",
              "Give the table a name of at most "
                  + (max - ShortName.bytes(SUFFIX))
                  + " bytes: "
                  + TargetDatabase.POSTGRESQL
                  + " keeps no more of it."));
    }
    return taken.contains(key(table, name))
        ? Optional.of(
            Diagnostic.error(
                "NameClash",
                place,
                "The default partition of " + table + " has the name " + name + ", which is taken.",
                "Give one of them another name."))
        : Optional.empty();
  }

  /** What PostgreSQL keeps beside tables under names of the same kind. */
  private static Set<String> taken(MappedSchema mapped) {
    Stream<QualifiedName> tables = mapped.tables().stream().map(MappedTable::name);
    Stream<QualifiedName> indexes =
        mapped.schema().tables().values().stream().flatMap(DefaultPartitionNameRule::indexes);
    return Stream.of(
            tables,
            indexes,
            mapped.schema().sequences().keySet().stream(),
            mapped.schema().types().keySet().stream())
        .flatMap(it -> it)
        .map(name -> key(name, name.name().text()))
        .collect(Collectors.toSet());
  }

  private static Stream<QualifiedName> indexes(Table table) {
    return Stream.of(table.indexes().keySet(), table.uniqueConstraints().keySet())
        .flatMap(Set::stream)
        .map(table.name()::withName);
  }

  private static String key(QualifiedName owner, String name) {
    return owner.namespace().map(schema -> schema.key() + ".").orElse("")
        + name.toLowerCase(Locale.ROOT);
  }
}
