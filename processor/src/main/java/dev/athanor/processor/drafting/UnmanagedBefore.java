package dev.athanor.processor.drafting;

import dev.athanor.processor.mapping.DeclaredChanges;
import dev.athanor.processor.origin.Unmanaged;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which of the names that somebody else looked after concern the entities still: the class or
 * attribute is there, or an answer speaks of the name. What became of the others is not ours to
 * ask.
 */
final class UnmanagedBefore {

  private final Unmanaged then;
  private final KnownSchema snapshot;
  private final KnownSchema entities;
  private final Unmanaged now;
  private final Map<QualifiedName, QualifiedName> successors = new HashMap<>();
  private final Map<QualifiedName, Set<Identifier>> claimedColumns;

  private UnmanagedBefore(KnownSchema snapshot, KnownSchema entities, DeclaredChanges answers) {
    this.snapshot = snapshot;
    this.entities = entities;
    then = snapshot.origins().unmanaged();
    now = entities.origins().unmanaged();
    answers
        .renamedTables()
        .forEach(table -> successors.put(TableRenames.meaning(table.then()), table.now()));
    claimedColumns =
        answers.renamedColumns().stream()
            .collect(
                Collectors.groupingBy(
                    column -> column.table(),
                    Collectors.mapping(
                        column -> TableRenames.meaning(column.then()), Collectors.toSet())));
  }

  /** The names that count. */
  static Unmanaged among(KnownSchema snapshot, KnownSchema entities, DeclaredChanges answers) {
    UnmanagedBefore before = new UnmanagedBefore(snapshot, entities, answers);
    return new Unmanaged(before.tables(), before.columns(), Map.of());
  }

  private Map<QualifiedName, String> tables() {
    Set<String> owners = new HashSet<>(entities.origins().tables().values());
    owners.addAll(now.tables().values());
    Map<String, String> renamedClasses = renamedClasses();
    Map<QualifiedName, String> tables = new TreeMap<>(then.tables());
    tables
        .entrySet()
        .removeIf(
            table -> {
              String owner = table.getValue();
              String type = Owners.classOf(owner);
              String today =
                  renamedClasses.getOrDefault(type, type) + owner.substring(type.length());
              return successor(table.getKey()).isEmpty()
                  && !now.tables().containsKey(table.getKey())
                  && !owners.contains(today);
            });
    return tables;
  }

  private Map<String, String> renamedClasses() {
    Map<String, String> classes = new HashMap<>();
    then.tables()
        .forEach(
            (table, owner) ->
                successor(table)
                    .map(today -> owner(today))
                    .filter(today -> Owners.isClass(owner) && Owners.isClass(today))
                    .ifPresent(today -> classes.put(owner, today)));
    return classes;
  }

  private String owner(QualifiedName table) {
    return Optional.ofNullable(now.tables().get(table))
        .orElseGet(() -> entities.origins().owner(table));
  }

  private Map<QualifiedName, Map<Identifier, String>> columns() {
    Map<QualifiedName, Map<Identifier, String>> columns = new TreeMap<>();
    then.columns()
        .forEach(
            (table, paths) ->
                successor(table)
                    .flatMap(entities.schema()::table)
                    .or(() -> entities.namesake(table, snapshot))
                    .ifPresent(today -> columns.put(table, columns(paths, today))));
    return columns;
  }

  private Map<Identifier, String> columns(Map<Identifier, String> paths, Table table) {
    Map<Identifier, String> given = now.columns().getOrDefault(table.name(), Map.of());
    Set<String> attributes = new HashSet<>(given.values());
    attributes.addAll(entities.columnOwners(table.name()).values());
    attributes.remove("");
    Set<Identifier> claimed = claimedColumns.getOrDefault(table.name(), Set.of());
    Map<Identifier, String> kept = new TreeMap<>(paths);
    kept.entrySet()
        .removeIf(
            column ->
                !given.containsKey(column.getKey())
                    && !attributes.contains(column.getValue())
                    && !claimed.contains(TableRenames.meaning(column.getKey())));
    return kept;
  }

  private Optional<QualifiedName> successor(QualifiedName table) {
    return Optional.ofNullable(successors.get(TableRenames.meaning(table)));
  }
}
