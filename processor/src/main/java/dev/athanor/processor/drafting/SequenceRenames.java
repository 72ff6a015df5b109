package dev.athanor.processor.drafting;

import dev.athanor.schema.QualifiedName;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which sequences have another name than before. They are renamed with their owner, never asked
 * about: a sequence that started anew would give numbers that are taken.
 */
final class SequenceRenames {

  private SequenceRenames() {}

  static Map<QualifiedName, QualifiedName> resolve(
      KnownSchema from, KnownSchema to, Owners owners) {
    Map<String, QualifiedName> now = new HashMap<>();
    to.origins().sequences().forEach((sequence, owner) -> now.putIfAbsent(owner, sequence));
    Map<QualifiedName, QualifiedName> renames = new TreeMap<>();
    from.origins()
        .sequences()
        .forEach(
            (then, owner) -> {
              QualifiedName sequence = now.get(owners.today(owner));
              if (sequence != null
                  && !to.schema().sequences().containsKey(then)
                  && !from.schema().sequences().containsKey(sequence)) {
                renames.put(then, sequence);
              }
            });
    return renames;
  }
}
