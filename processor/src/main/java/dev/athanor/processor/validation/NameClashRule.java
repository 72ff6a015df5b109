package dev.athanor.processor.validation;

import dev.athanor.processor.diagnostic.Diagnostic;
import dev.athanor.processor.diagnostic.Place;
import dev.athanor.processor.mapping.MappedSchema;
import dev.athanor.processor.mapping.MappedTable;
import dev.athanor.schema.Identifier;
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
    return Stream.concat(
        mapped.tables().stream()
            .flatMap(
                table ->
                    clash(
                        tables,
                        table.name().namespace().map(Identifier::key).orElse(""),
                        table.name().name(),
                        table.place())
                        .stream()),
        mapped.tables().stream().flatMap(NameClashRule::columns));
  }

  private static Stream<Diagnostic> columns(MappedTable table) {
    Map<String, Identifier> columns = new HashMap<>();
    return table.columns().stream()
        .flatMap(
            column ->
                clash(columns, table.name().toString(), column.column().name(), column.place())
                    .stream());
  }

  private static Optional<Diagnostic> clash(
      Map<String, Identifier> names, String owner, Identifier name, Place place) {
    Identifier other = names.putIfAbsent(owner + "." + name.text().toLowerCase(Locale.ROOT), name);
    return Optional.ofNullable(other)
        .filter(first -> !first.matches(name))
        .map(
            first ->
                Diagnostic.error(
                    "NameClash",
                    place,
                    "The names " + first + " and " + name + " differ only by case or quotation.",
                    "Give one of them another name: some databases take them for the same."));
  }
}
