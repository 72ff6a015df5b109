package dev.athanor.processor.validation;

import dev.athanor.processor.diagnostic.Diagnostic;
import dev.athanor.processor.mapping.MappedColumn;
import dev.athanor.processor.mapping.MappedSchema;
import dev.athanor.processor.mapping.Unresolved;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Indexes and unique constraints are about columns that the table has. */
final class UnknownColumnRule implements MappingRule {

  @Override
  public Stream<Diagnostic> check(MappedSchema mapped) {
    return mapped.unresolved().stream()
        .filter(unresolved -> unresolved.kind() == Unresolved.Kind.COLUMN)
        .map(
            unresolved ->
                Diagnostic.error(
                    "UnknownColumn",
                    unresolved.place(),
                    "The table " + unresolved.owner() + " has no column " + unresolved.name() + ".",
                    remedy(unresolved, mapped)));
  }

  /** The name of an attribute is an easy mistake. */
  private static String remedy(Unresolved unresolved, MappedSchema mapped) {
    String columns =
        mapped.tables().stream()
            .filter(table -> table.name().toString().equals(unresolved.owner()))
            .flatMap(table -> table.columns().stream())
            .filter(
                column ->
                    column.path().equals(unresolved.name())
                        || column.path().startsWith(unresolved.name() + "#"))
            .map((MappedColumn column) -> column.column().name().toString())
            .collect(Collectors.joining(", "));
    return columns.isEmpty()
        ? "Name one of its columns."
        : "The attribute of this name has the column " + columns + ": write that.";
  }
}
