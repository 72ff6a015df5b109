package dev.athanor.schema;

import java.util.List;
import java.util.Objects;

/**
 * How the rows of a table are spread over partitions, which are tables that nobody but the database
 * looks into.
 *
 * @param strategy how it is told in which of them a row is
 * @param columns the columns that tell it, at least one
 * @param defaultPartition whether there is one for the rows that belong to no other
 */
public record Partitioning(
    PartitionStrategy strategy, List<Identifier> columns, boolean defaultPartition) {

  public Partitioning {
    Objects.requireNonNull(strategy, "strategy");
    columns = Parts.nonEmpty(columns, "a partitioned table");
    if (defaultPartition && strategy == PartitionStrategy.HASH) {
      throw new IllegalArgumentException("every row has a hash: there is no default partition");
    }
  }

  /** The same partitioning by other columns. */
  public Partitioning withColumns(List<Identifier> others) {
    return new Partitioning(strategy, others, defaultPartition);
  }

  /** The same partitioning with a default partition, or without. */
  public Partitioning withDefaultPartition(boolean wanted) {
    return new Partitioning(strategy, columns, wanted);
  }
}
