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
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Finds the parts of a snapshot that somebody else looks after from now on: by their names, by the
 * class or attribute behind them, or because they are known to have another name there.
 */
final class GivenAway {

  private final KnownSchema from;
  private final KnownSchema to;
  private final Renames renames;
  private final Unmanaged unmanaged;
  private final Owners owners;
  private final UnmanagedAttributes attributes;
  private final Successors<QualifiedName> tables;

  GivenAway(KnownSchema from, KnownSchema to, Renames renames) {
    this.from = from;
    this.to = to;
    this.renames = renames;
    unmanaged = to.origins().unmanaged();
    owners =
        Owners.between(UnmanagedNames.beside(from), UnmanagedNames.beside(to), renames.tables());
    attributes = new UnmanagedAttributes(to);
    tables = new Successors<>(renames.tables());
  }

  Withdrawal parts() {
    Set<QualifiedName> given =
        names(from.tableOwners(), this::isManagedTable, this::isUnmanagedTable);
    Map<QualifiedName, Set<Identifier>> columns = new TreeMap<>();
    from.schema().tables().keySet().stream()
        .filter(then -> !given.contains(then))
        .forEach(then -> today(then).ifPresent(now -> columns.put(then, columns(then, now))));
    columns.values().removeIf(Set::isEmpty);
    Set<QualifiedName> sequences =
        names(
            from.sequenceOwners(),
            name -> to.schema().sequences().containsKey(name),
            unmanaged.sequences()::containsKey);
    return new Withdrawal(given, columns, sequences);
  }

  private Set<QualifiedName> names(
      Map<QualifiedName, String> origins,
      Predicate<QualifiedName> managed,
      Predicate<QualifiedName> away) {
    return origins.entrySet().stream()
        .filter(entry -> !managed.test(entry.getKey()))
        .filter(
            entry -> away.test(entry.getKey()) || attributes.has(owners.today(entry.getValue())))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private boolean isManagedTable(QualifiedName then) {
    return tables.today(then).filter(to.schema().tables()::containsKey).isPresent();
  }

  private boolean isUnmanagedTable(QualifiedName then) {
    return tables.today(then).filter(unmanaged.tables()::containsKey).isPresent();
  }

  private Optional<Table> today(QualifiedName then) {
    return to.successor(then, from, tables);
  }

  private Set<Identifier> columns(QualifiedName then, Table now) {
    Successors<Identifier> columns =
        new Successors<>(renames.columns().getOrDefault(now.name(), Collections.emptySortedMap()));
    Set<Identifier> given = unmanaged.columns().getOrDefault(now.name(), Map.of()).keySet();
    String owner = from.origins().owner(then);
    Set<Identifier> names = new TreeSet<>();
    from.columnOwners(then)
        .forEach(
            (name, path) -> {
              Optional<Identifier> today = columns.today(name);
              boolean stays = today.filter(now.columns()::containsKey).isPresent();
              boolean isGiven = today.filter(given::contains).isPresent() || isGiven(owner, path);
              if (isGiven && !stays) {
                names.add(name);
              }
            });
    return names;
  }

  private boolean isGiven(String owner, String path) {
    return AttributeIndex.isAttribute(path)
        && attributes.has(owners.today(AttributeIndex.attribute(owner, path)));
  }
}
