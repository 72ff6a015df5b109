package dev.athanor.processor.validation;

import dev.athanor.processor.diagnostic.Diagnostic;
import dev.athanor.processor.mapping.MappedColumn;
import dev.athanor.processor.mapping.MappedSchema;
import dev.athanor.processor.mapping.MappedTable;
import dev.athanor.schema.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** At most one attribute writes a column; others may read it. */
final class DuplicateColumnRule implements MappingRule {

  @Override
  public Stream<Diagnostic> check(MappedSchema mapped) {
    return mapped.tables().stream().flatMap(DuplicateColumnRule::check);
  }

  private static Stream<Diagnostic> check(MappedTable table) {
    List<MappedColumn> written = new ArrayList<>();
    List<Diagnostic> found = new ArrayList<>();
    for (MappedColumn column : table.columns()) {
      if (column.readOnly()) {
        continue;
      }
      other(written, column.column().name())
          .ifPresent(other -> found.add(duplicate(table, column, other)));
      written.add(column);
    }
    return found.stream();
  }

  private static Optional<MappedColumn> other(List<MappedColumn> written, Identifier name) {
    for (MappedColumn other : written) {
      if (other.column().name().matches(name)) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }

  private static Diagnostic duplicate(MappedTable table, MappedColumn column, MappedColumn other) {
    return Diagnostic.error(
        "DuplicateColumn",
        column.place(),
        column.path()
            + " has the column "
            + table.name()
            + "."
            + column.column().name()
            + ", which "
            + other.path()
            + " has already.",
        "Give one of them another name with @Column(name = \"...\") (in an embeddable that is used"
            + " twice, with @AttributeOverride), or let one of them only read it with insertable ="
            + " false, updatable = false.");
  }
}
