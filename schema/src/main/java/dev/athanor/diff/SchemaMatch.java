package dev.athanor.diff;

import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Schema;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which things of two schemas are the same. */
final class SchemaMatch {

  private final Schema from;
  private final Schema to;
  private final NameMatch<QualifiedName> tables;
  private final NameMatch<QualifiedName> sequences;
  private final SortedMap<QualifiedName, TableMatch> matches = new TreeMap<>();

  SchemaMatch(Schema from, Schema to, Renames renames) {
    this.from = from;
    this.to = to;
    tables =
        new NameMatch<>(
            from.tables().keySet(), to.tables().keySet(), renames.tables(), Spelling::meaning);
    sequences =
        new NameMatch<>(
            from.sequences().keySet(),
            to.sequences().keySet(),
            renames.sequences(),
            Spelling::meaning);
    tables
        .kept()
        .forEach(
            (old, now) -> {
              SortedMap<Identifier, Identifier> columns =
                  renames.columns().getOrDefault(now, Collections.emptySortedMap());
              matches.put(
                  now, TableMatch.of(from.tables().get(old), to.tables().get(now), columns));
            });
  }

  Schema from() {
    return from;
  }

  Schema to() {
    return to;
  }

  NameMatch<QualifiedName> tables() {
    return tables;
  }

  NameMatch<QualifiedName> sequences() {
    return sequences;
  }

  /** The tables that stand before and after, in the order of their new names. */
  Collection<TableMatch> matches() {
    return Collections.unmodifiableCollection(matches.values());
  }

  /** The table of this new name, if it stood before. */
  Optional<TableMatch> match(QualifiedName now) {
    return Optional.ofNullable(matches.get(now));
  }
}
