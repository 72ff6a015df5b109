package dev.athanor.operation;

import dev.athanor.schema.Partitioning;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.SchemaView;
import java.util.Objects;
import java.util.Optional;

/**
 * Spreads the rows of a table over partitions in another way. No database does that in place: only
 * a default partition can come; and one that is wanted no more stays, for it may hold rows.
 *
 * @param table the table
 * @param from how they are spread so far
 * @param to how they shall be spread
 */
public record AlterPartitioning(
    QualifiedName table, Optional<Partitioning> from, Optional<Partitioning> to)
    implements SchemaOperation {

  public AlterPartitioning {
    Objects.requireNonNull(table, "table");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
  }

  /** Whether it is about the default partition alone, which databases can do. */
  public boolean isInPlace() {
    return from.map(it -> it.withDefaultPartition(false))
        .equals(to.map(it -> it.withDefaultPartition(false)));
  }

  @Override
  public void applyTo(SchemaEditor schema) {
    to.ifPresent(
        partitioning ->
            partitioning.columns().forEach(column -> TableParts.column(schema, table, column)));
    schema.replaceTable(schema.requireTable(table).toBuilder().partitioning(to).build());
  }

  @Override
  public SchemaOperation inverse(SchemaView before) {
    return new AlterPartitioning(table, to, before.table(table).orElseThrow().partitioning());
  }

  @Override
  public String describe() {
    return "alter partitioning of table " + table;
  }

  @Override
  public boolean isDestructive() {
    return false;
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.alterPartitioning(this);
  }
}
