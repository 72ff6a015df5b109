package dev.athanor.processor.drafting;

import dev.athanor.schema.QualifiedName;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names of tables, found by any spelling that databases take for the same. */
final class Spellings {

  private final Set<QualifiedName> names;
  private final Map<QualifiedName, QualifiedName> byMeaning = new HashMap<>();

  Spellings(Set<QualifiedName> names) {
    this.names = names;
    names.forEach(name -> byMeaning.putIfAbsent(TableRenames.meaning(name), name));
  }

  /** The name as it is written here; as it is asked for, if that is one of several. */
  Optional<QualifiedName> find(QualifiedName name) {
    return names.contains(name)
        ? Optional.of(name)
        : Optional.ofNullable(byMeaning.get(TableRenames.meaning(name)));
  }
}
