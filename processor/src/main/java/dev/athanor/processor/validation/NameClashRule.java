package dev.athanor.processor.validation;

import dev.athanor.processor.diagnostic.Diagnostic;
import dev.athanor.processor.diagnostic.Place;
import dev.athanor.processor.mapping.MappedColumn;
import dev.athanor.processor.mapping.MappedSchema;
import dev.athanor.processor.mapping.MappedTable;
import dev.athanor.processor.mapping.TargetDatabase;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.SchemaPath;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * No two names differ only by case or quotation: which of them are the same depends on the
 * database.
 */
final class NameClashRule implements MappingRule {

  @Override
  public Stream<Diagnostic> check(MappedSchema mapped) {
    Map<String, Identifier> tables = new HashMap<>();
    return Stream.of(
            mapped.tables().stream()
                .flatMap(
                    table ->
                        clash(
                            tables,
                            table.name().namespace().map(Identifier::key).orElse("")
                                + "."
                                + lower(table.name().name()),
                            table.name().name(),
                            table.place())
                            .stream()),
            mapped.tables().stream().flatMap(NameClashRule::columns),
            types(mapped))
        .flatMap(found -> found);
  }

  /** PostgreSQL makes a type of each table. */
  private static Stream<Diagnostic> types(MappedSchema mapped) {
    Map<String, QualifiedName> tables = new HashMap<>();
    mapped.tables().forEach(table -> tables.put(folded(table.name()), table.name()));
    return mapped.schema().types().keySet().stream()
        .filter(type -> mapped.targets().contains(TargetDatabase.POSTGRESQL))
        .filter(type -> tables.containsKey(folded(type)))
        .map(
            type ->
                Diagnostic.error(
                    "NameClash",
                    mapped.sources().find(new SchemaPath.OfType(type)).orElseThrow(),
                    "The named type "
                        + type
                        + " and the table "
                        + tables.get(folded(type))
                        + " have one name.",
                    "Give the type another name with @NativeEnum(name = \"...\"): PostgreSQL has a"
                        + " type for each table."));
  }

  private static String folded(QualifiedName name) {
    return name.toString().replace("`", "").toLowerCase(Locale.ROOT);
  }

  private static Stream<Diagnostic> columns(MappedTable table) {
    Map<String, Identifier> columns = new HashMap<>();
    Stream.Builder<Diagnostic> clashes = Stream.builder();
    for (MappedColumn column : table.columns()) {
      Identifier name = column.column().name();
      clash(columns, lower(name), name, column.place()).ifPresent(clashes);
    }
    return clashes.build();
  }

  private static String lower(Identifier name) {
    return name.text().toLowerCase(Locale.ROOT);
  }

  private static Optional<Diagnostic> clash(
      Map<String, Identifier> names, String key, Identifier name, Place place) {
    Identifier first = names.putIfAbsent(key, name);
    return first == null || first.matches(name)
        ? Optional.empty()
        : Optional.of(
            Diagnostic.error(
                "NameClash",
                place,
                "The names " + first + " and " + name + " differ only by case or quotation.",
                "Give one of them another name: some databases take them for the same."));
  }
}
