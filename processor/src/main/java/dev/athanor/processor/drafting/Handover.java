package dev.athanor.processor.drafting;

import dev.athanor.diff.Renames;
import dev.athanor.diff.SchemaDiffer;
import dev.athanor.operation.Assume;
import dev.athanor.operation.SchemaFold;
import dev.athanor.operation.SchemaOperation;
import dev.athanor.processor.origin.Unmanaged;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What comes under somebody else's care, and what comes back. Neither is a change of the database:
 * the history forgets the one and believes what the entities say of the other.
 *
 * @param given the operations that forget, at the beginning of a draft
 * @param before the snapshot without what is given away
 * @param after the entities' schema without what is taken back
 * @param taken the operations that believe, at the end of a draft
 */
record Handover(
    List<SchemaOperation> given,
    KnownSchema before,
    KnownSchema after,
    List<SchemaOperation> taken) {

  static Handover between(KnownSchema from, KnownSchema to) {
    Withdrawal away = away(from, to);
    List<SchemaOperation> given = away.from(from.schema(), to.schema().namespaces());
    KnownSchema before =
        given.isEmpty() ? from : from.within(SchemaFold.apply(from.schema(), given));

    Withdrawal back = back(from, before, to);
    List<SchemaOperation> missing = back.from(to.schema(), before.schema().namespaces());
    if (missing.isEmpty()) {
      return new Handover(assumed(given), before, to, List.of());
    }
    KnownSchema after = to.within(SchemaFold.apply(to.schema(), missing));
    List<SchemaOperation> taken =
        SchemaDiffer.diff(after.schema(), to.schema(), Renames.NONE).operations();
    return new Handover(assumed(given), before, after, List.of(new Assume(taken)));
  }

  private static List<SchemaOperation> assumed(List<SchemaOperation> changes) {
    return changes.isEmpty() ? List.of() : List.of(new Assume(changes));
  }

  private static Withdrawal away(KnownSchema from, KnownSchema to) {
    Unmanaged unmanaged = to.origins().unmanaged();
    Map<QualifiedName, String> owners = from.tableOwners();
    Set<QualifiedName> tables =
        owners.keySet().stream()
            .filter(name -> !to.schema().tables().containsKey(name))
            .filter(
                name ->
                    unmanaged.tables().containsKey(name) || unmanaged.isOrigin(owners.get(name)))
            .collect(Collectors.toCollection(TreeSet::new));
    Map<QualifiedName, Set<Identifier>> columns = new TreeMap<>();
    unmanaged
        .columns()
        .forEach(
            (now, paths) ->
                from.namesake(now, to)
                    .filter(then -> !tables.contains(then.name()))
                    .ifPresent(
                        then -> put(columns, then.name(), away(from, then, now, paths, to))));
    Map<QualifiedName, String> users = from.sequenceOwners();
    Set<QualifiedName> sequences =
        users.keySet().stream()
            .filter(name -> !to.schema().sequences().containsKey(name))
            .filter(
                name -> unmanaged.sequences().contains(name) || unmanaged.isOrigin(users.get(name)))
            .collect(Collectors.toCollection(TreeSet::new));
    return new Withdrawal(tables, columns, sequences);
  }

  private static Set<Identifier> away(
      KnownSchema from,
      Table then,
      QualifiedName now,
      Map<Identifier, String> paths,
      KnownSchema to) {
    Set<Identifier> names = new TreeSet<>();
    from.columnOwners(then.name())
        .forEach(
            (name, path) -> {
              boolean known =
                  paths.containsKey(name) || !path.isEmpty() && paths.containsValue(path);
              boolean managed =
                  to.schema()
                      .table(now)
                      .filter(table -> table.columns().containsKey(name))
                      .isPresent();
              if (known && !managed) {
                names.add(name);
              }
            });
    return names;
  }

  private static Withdrawal back(KnownSchema from, KnownSchema before, KnownSchema to) {
    Unmanaged unmanaged = from.origins().unmanaged();
    Set<QualifiedName> tables = new TreeSet<>(unmanaged.tables().keySet());
    tables.retainAll(to.schema().tables().keySet());
    tables.removeAll(before.schema().tables().keySet());
    Map<QualifiedName, Set<Identifier>> columns = new TreeMap<>();
    unmanaged
        .columns()
        .forEach(
            (then, paths) -> {
              Optional<Table> now = to.namesake(then, from);
              Optional<Table> known = before.schema().table(then);
              if (now.isPresent() && known.isPresent()) {
                Set<Identifier> names = new TreeSet<>(paths.keySet());
                names.retainAll(now.get().columns().keySet());
                names.removeAll(known.get().columns().keySet());
                put(columns, now.get().name(), names);
              }
            });
    Set<QualifiedName> sequences = new TreeSet<>(unmanaged.sequences());
    sequences.retainAll(to.schema().sequences().keySet());
    sequences.removeAll(before.schema().sequences().keySet());
    return new Withdrawal(tables, columns, sequences);
  }

  private static void put(
      Map<QualifiedName, Set<Identifier>> columns, QualifiedName table, Set<Identifier> names) {
    if (!names.isEmpty()) {
      columns.put(table, names);
    }
  }
}
