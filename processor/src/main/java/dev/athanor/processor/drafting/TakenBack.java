package dev.athanor.processor.drafting;

import dev.athanor.diff.Renames;
import dev.athanor.processor.origin.Unmanaged;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Table;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds the parts of the entities' schema that somebody else has looked after: what is the same
 * class or attribute still, or known to be under another name. Anything else is new.
 */
final class TakenBack {

  private final KnownSchema from;
  private final KnownSchema before;
  private final KnownSchema to;
  private final Renames renames;
  private final Unmanaged unmanaged;
  private final Owners owners;
  private final Successors<QualifiedName> tables;

  /**
   * Compares what is managed now with what was not.
   *
   * @param before the snapshot without what is given away
   */
  TakenBack(KnownSchema from, KnownSchema before, KnownSchema to, Renames renames) {
    this.from = from;
    this.before = before;
    this.to = to;
    this.renames = renames;
    unmanaged = from.origins().unmanaged();
    owners =
        Owners.between(UnmanagedNames.beside(from), UnmanagedNames.beside(to), renames.tables());
    tables = new Successors<>(renames.tables());
  }

  Withdrawal parts() {
    Set<QualifiedName> taken = new TreeSet<>(to.schema().tables().keySet());
    taken.removeIf(now -> !isTaken(now));
    Map<QualifiedName, Set<Identifier>> columns = new TreeMap<>();
    unmanaged.columns().keySet().forEach(then -> addColumns(then, columns));
    Set<QualifiedName> sequences = new TreeSet<>();
    to.sequenceOwners()
        .forEach(
            (name, user) -> {
              if (isTaken(name, user)) {
                sequences.add(name);
              }
            });
    return new Withdrawal(taken, columns, sequences);
  }

  private boolean isTaken(QualifiedName now) {
    String owner = tables.before(now).map(unmanaged.tables()::get).orElse(null);
    return owner != null
        && (tables.isNew(now)
            || !before.schema().tables().containsKey(now)
                && owner.equals(to.origins().tables().get(now)));
  }

  private boolean isTaken(QualifiedName now, String user) {
    boolean same = unmanaged.sequences().containsKey(now) && unmanaged.isOrigin(user);
    return !before.schema().sequences().containsKey(now)
        && (same
            || unmanaged.sequences().values().stream()
                .map(owners::today)
                .anyMatch(owner -> !owner.isEmpty() && owner.equals(user)));
  }

  private void addColumns(QualifiedName then, Map<QualifiedName, Set<Identifier>> columns) {
    Optional<Table> known = before.schema().table(then);
    Optional<Table> now = to.successor(then, from, tables);
    if (known.isPresent() && now.isPresent()) {
      Set<Identifier> names = columns(known.get(), now.get());
      if (!names.isEmpty()) {
        columns.put(now.get().name(), names);
      }
    }
  }

  private Set<Identifier> columns(Table known, Table now) {
    Map<Identifier, String> paths = unmanaged.columns().get(known.name());
    Successors<Identifier> columns =
        new Successors<>(renames.columns().getOrDefault(now.name(), Collections.emptySortedMap()));
    Set<Identifier> names = new TreeSet<>();
    to.columnOwners(now.name())
        .forEach(
            (name, path) -> {
              String owner = columns.before(name).map(paths::get).orElse(null);
              boolean same = !known.columns().containsKey(name) && path.equals(owner);
              if (owner != null && (columns.isNew(name) || same)) {
                names.add(name);
              }
            });
    return names;
  }
}
