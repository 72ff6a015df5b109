package dev.athanor.diff;

import dev.athanor.operation.SchemaOperation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Operations as the differs find them, handed out in the order of their phases. */
final class OrderedOperations {

  private final Map<Phase, List<SchemaOperation>> operations = new EnumMap<>(Phase.class);

  void add(Phase phase, SchemaOperation operation) {
    operations.computeIfAbsent(phase, ignored -> new ArrayList<>()).add(operation);
  }

  List<SchemaOperation> toList() {
    return operations.values().stream().flatMap(List::stream).toList();
  }
}
