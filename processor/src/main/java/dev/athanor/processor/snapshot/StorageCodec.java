package dev.athanor.processor.snapshot;

import dev.athanor.schema.Identifier;
import dev.athanor.schema.PartitionStrategy;
import dev.athanor.schema.Partitioning;

/** How the rows of a table are spread over partitions, on one line. */
final class StorageCodec {

  private StorageCodec() {}

  static String write(Partitioning partitioning) {
    return new JsonText()
        .text("strategy", partitioning.strategy().sql())
        .texts("columns", partitioning.columns())
        .flag("default", partitioning.defaultPartition())
        .line();
  }

  static Partitioning read(JsonNode node) {
    node.only("strategy", "columns", "default");
    return new Partitioning(
        strategy(node.get("strategy")),
        node.get("columns").array().stream().map(name -> Identifier.of(name.text())).toList(),
        node.flag("default", false));
  }

  private static PartitionStrategy strategy(JsonNode word) {
    for (PartitionStrategy strategy : PartitionStrategy.values()) {
      if (strategy.sql().equals(word.text())) {
        return strategy;
      }
    }
    throw Faults.corrupt(word.line(), "\"" + word.text() + "\" is no known word for strategy");
  }
}
