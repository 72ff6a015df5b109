package dev.athanor.processor.drafting;

import dev.athanor.schema.ForeignKey;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Schema;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Which tables extend others: their primary key refers to that of the other one. */
final class Hierarchies {

  private final Schema schema;

  Hierarchies(Schema schema) {
    this.schema = schema;
  }

  /** The table that a table extends in the end, which may be itself. */
  QualifiedName root(QualifiedName table) {
    Set<QualifiedName> seen = new HashSet<>();
    QualifiedName current = table;
    Optional<QualifiedName> next = Optional.of(table);
    while (next.isPresent() && seen.add(next.get())) {
      current = next.get();
      next = extended(current);
    }
    return current;
  }

  private Optional<QualifiedName> extended(QualifiedName name) {
    return schema.table(name).stream()
        .flatMap(
            table ->
                table.foreignKeys().values().stream()
                    .filter(
                        key ->
                            table
                                .primaryKey()
                                .filter(primary -> primary.columns().equals(key.columns()))
                                .isPresent()))
        .map(ForeignKey::referencedTable)
        .findFirst();
  }
}
