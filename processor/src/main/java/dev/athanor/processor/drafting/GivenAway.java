package dev.athanor.processor.drafting;

import dev.athanor.diff.Renames;
import dev.athanor.processor.origin.Unmanaged;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Table;
import java.util.HashMap;
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
  private final Map<QualifiedName, QualifiedName> formerNames = new HashMap<>();

  GivenAway(KnownSchema from, KnownSchema to, Renames renames) {
    this.from = from;
    this.to = to;
    this.renames = renames;
    unmanaged = to.origins().unmanaged();
    owners = Owners.between(from, UnmanagedNames.beside(to), renames.tables());
    renames.tables().forEach((then, now) -> formerNames.put(now, then));
  }

  Withdrawal parts() {
    Set<QualifiedName> tables =
        names(from.tableOwners(), this::isManagedTable, this::isUnmanagedTable);
    Map<QualifiedName, Set<Identifier>> columns = new TreeMap<>();
    unmanaged
        .columns()
        .forEach(
            (now, paths) ->
                former(now)
                    .filter(then -> !tables.contains(then.name()))
                    .ifPresent(
                        then -> {
                          Set<Identifier> names = columns(then, now, paths);
                          if (!names.isEmpty()) {
                            columns.put(then.name(), names);
                          }
                        }));
    Set<QualifiedName> sequences =
        names(
            from.sequenceOwners(),
            name -> to.schema().sequences().containsKey(name),
            unmanaged.sequences()::contains);
    return new Withdrawal(tables, columns, sequences);
  }

  private Set<QualifiedName> names(
      Map<QualifiedName, String> origins,
      Predicate<QualifiedName> managed,
      Predicate<QualifiedName> away) {
    return origins.entrySet().stream()
        .filter(entry -> !managed.test(entry.getKey()))
        .filter(
            entry ->
                away.test(entry.getKey()) || unmanaged.isOrigin(owners.today(entry.getValue())))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private boolean isManagedTable(QualifiedName then) {
    return to.schema().tables().containsKey(then)
        || to.schema().tables().containsKey(renames.tables().getOrDefault(then, then));
  }

  private boolean isUnmanagedTable(QualifiedName then) {
    return unmanaged.tables().containsKey(then)
        || unmanaged.tables().containsKey(renames.tables().getOrDefault(then, then));
  }

  private Optional<Table> former(QualifiedName now) {
    return Optional.ofNullable(formerNames.get(now))
        .flatMap(from.schema()::table)
        .or(() -> from.namesake(now, to));
  }

  private Set<Identifier> columns(Table then, QualifiedName now, Map<Identifier, String> paths) {
    Map<Identifier, Identifier> renamed = new HashMap<>();
    Optional.ofNullable(renames.columns().get(now)).ifPresent(renamed::putAll);
    Set<Identifier> managed =
        to.schema().table(now).map(table -> table.columns().keySet()).orElse(Set.of());
    Set<Identifier> names = new TreeSet<>();
    from.columnOwners(then.name())
        .forEach(
            (name, path) -> {
              boolean known =
                  paths.containsKey(renamed.getOrDefault(name, name))
                      || !path.isEmpty() && paths.containsValue(owners.today(path));
              boolean stays =
                  managed.contains(name) || managed.contains(renamed.getOrDefault(name, name));
              if (known && !stays) {
                names.add(name);
              }
            });
    return names;
  }
}
