package dev.athanor.migration;

import dev.athanor.schema.Identifier;
import dev.athanor.schema.PartitionStrategy;
import dev.athanor.schema.Partitioning;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Describes how the rows of a table are spread over partitions; if nothing is said, they are not.
 */
public final class PartitioningSpec {

  private PartitionStrategy strategy = PartitionStrategy.RANGE;
  private List<Identifier> columns = List.of();
  private boolean defaultPartition;

  PartitioningSpec() {}

  /** What is described. */
  static Optional<Partitioning> partitioning(Consumer<PartitioningSpec> description) {
    PartitioningSpec spec = new PartitioningSpec();
    description.accept(spec);
    return spec.build();
  }

  /** By ranges of the values of these columns. */
  public PartitioningSpec byRange(String... key) {
    return by(PartitionStrategy.RANGE, key);
  }

  /** By lists of the values of these columns. */
  public PartitioningSpec byList(String... key) {
    return by(PartitionStrategy.LIST, key);
  }

  /** By a hash of the values of these columns. */
  public PartitioningSpec byHash(String... key) {
    return by(PartitionStrategy.HASH, key);
  }

  /** With a partition for the rows that belong to no other; not where a hash tells it. */
  public PartitioningSpec withDefault() {
    defaultPartition = true;
    return this;
  }

  Optional<Partitioning> build() {
    return columns.isEmpty()
        ? Optional.empty()
        : Optional.of(new Partitioning(strategy, columns, defaultPartition));
  }

  private PartitioningSpec by(PartitionStrategy how, String... key) {
    strategy = how;
    columns = Names.of(key);
    return this;
  }
}
