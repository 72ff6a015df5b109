package dev.athanor.processor.validation;

import dev.athanor.processor.diagnostic.Diagnostic;
import dev.athanor.processor.mapping.MappedSchema;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.Index;
import dev.athanor.schema.IndexPart;
import dev.athanor.schema.Partitioning;
import dev.athanor.schema.SchemaPath;
import dev.athanor.schema.Table;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What keeps the rows of a partitioned table unique holds the columns that it is partitioned by.
 */
final class PartitionKeyRule implements MappingRule {

  private static final Pattern BY_EXPRESSION =
      Pattern.compile(
          "\\bpartition\\s+by\\s+(?:range|list|hash)\\s*\\([^()]*\\(", Pattern.CASE_INSENSITIVE);

  @Override
  public Stream<Diagnostic> check(MappedSchema mapped) {
    return mapped.schema().tables().values().stream()
        .flatMap(
            table ->
                Stream.concat(
                    byExpression(mapped, table),
                    table.partitioning().stream()
                        .flatMap(partitioning -> check(mapped, table, partitioning))));
  }

  /** No column can hold an expression, so it stands in the options. */
  private static Stream<Diagnostic> byExpression(MappedSchema mapped, Table table) {
    return table.options().filter(sql -> BY_EXPRESSION.matcher(sql).find()).stream()
        .filter(sql -> table.primaryKey().isPresent())
        .map(
            sql ->
                Diagnostic.error(
                    "PartitionKeyNotInKey",
                    mapped.sources().find(new SchemaPath.OfTable(table.name())).orElseThrow(),
                    "The options of "
                        + table.name()
                        + " partition it by an expression, where PostgreSQL allows no primary key.",
                    "Partition it by a column with @PartitionedBy; what the expression gives may be"
                        + " written into one."));
  }

  private static Stream<Diagnostic> check(
      MappedSchema mapped, Table table, Partitioning partitioning) {
    Stream<Optional<Diagnostic>> key =
        table.primaryKey().stream()
            .map(
                found ->
                    check(
                        mapped,
                        partitioning,
                        found.columns(),
                        new SchemaPath.OfPrimaryKey(table.name()),
                        "The primary key of " + table.name(),
                        "Make it a part of the identifier, or put it into the key alone with"
                            + " Hibernate's @PartitionKey."));
    Stream<Optional<Diagnostic>> uniques =
        table.uniqueConstraints().values().stream()
            .map(
                unique ->
                    check(
                        mapped,
                        partitioning,
                        unique.columns(),
                        new SchemaPath.OfConstraint(table.name(), unique.name()),
                        "The unique constraint " + unique.name() + " of " + table.name(),
                        "Add it to the columns of the constraint."));
    Stream<Optional<Diagnostic>> indexes =
        table.indexes().values().stream()
            .filter(Index::unique)
            .map(
                index ->
                    check(
                        mapped,
                        partitioning,
                        columns(index),
                        new SchemaPath.OfIndex(table.name(), index.name()),
                        "The unique index " + index.name() + " of " + table.name(),
                        "Add it to the columns of the index."));
    return Stream.of(key, uniques, indexes).flatMap(it -> it).flatMap(Optional::stream);
  }

  private static Optional<Diagnostic> check(
      MappedSchema mapped,
      Partitioning partitioning,
      Collection<Identifier> columns,
      SchemaPath path,
      String what,
      String remedy) {
    List<Identifier> missing =
        partitioning.columns().stream().filter(column -> !columns.contains(column)).toList();
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Diagnostic.error(
                "PartitionKeyNotInKey",
                mapped.sources().find(path).orElseThrow(),
                what
                    + " lacks "
                    + missing.stream().map(Identifier::toString).collect(Collectors.joining(", "))
                    + ", by which the table is partitioned: rows are unique within a partition"
                    + " only.",
                remedy));
  }

  private static List<Identifier> columns(Index index) {
    return index.parts().stream()
        .filter(IndexPart.OfColumn.class::isInstance)
        .map(part -> ((IndexPart.OfColumn) part).name())
        .toList();
  }
}
