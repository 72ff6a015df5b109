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

  /**
   * Finds out what has changed hands.
   *
   * @param renames what has another name, also in somebody else's care
   */
  static Handover between(KnownSchema from, KnownSchema to, Renames renames) {
    Withdrawal away = new GivenAway(from, to, renames).parts();
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

  /** The renames of what stays: a new name in somebody else's care is no concern of a draft. */
  Renames kept(Renames renames) {
    Unmanaged unmanaged = after.origins().unmanaged();
    Map<QualifiedName, QualifiedName> tables = new TreeMap<>(renames.tables());
    tables.values().removeAll(unmanaged.tables().keySet());
    Map<QualifiedName, Map<Identifier, Identifier>> columns = new TreeMap<>();
    renames
        .columns()
        .forEach(
            (table, names) -> {
              Map<Identifier, Identifier> kept = new TreeMap<>(names);
              kept.values().removeAll(unmanaged.columns().getOrDefault(table, Map.of()).keySet());
              columns.put(table, kept);
            });
    return Renames.of(tables, columns, renames.sequences());
  }

  private static List<SchemaOperation> assumed(List<SchemaOperation> changes) {
    return changes.isEmpty() ? List.of() : List.of(new Assume(changes));
  }

  /** What was unmanaged and is the same class or attribute still; anything else is new. */
  private static Withdrawal back(KnownSchema from, KnownSchema before, KnownSchema to) {
    Unmanaged unmanaged = from.origins().unmanaged();
    Set<QualifiedName> tables = new TreeSet<>(unmanaged.tables().keySet());
    tables.retainAll(to.schema().tables().keySet());
    tables.removeAll(before.schema().tables().keySet());
    tables.removeIf(name -> !unmanaged.tables().get(name).equals(to.origins().tables().get(name)));
    Map<QualifiedName, Set<Identifier>> columns = new TreeMap<>();
    unmanaged
        .columns()
        .forEach(
            (then, paths) -> {
              Optional<Table> now = to.namesake(then, from);
              Optional<Table> known = before.schema().table(then);
              if (now.isPresent() && known.isPresent()) {
                Map<Identifier, String> owners = to.columnOwners(now.get().name());
                Set<Identifier> names = new TreeSet<>(paths.keySet());
                names.removeIf(name -> !paths.get(name).equals(owners.get(name)));
                names.removeAll(known.get().columns().keySet());
                if (!names.isEmpty()) {
                  columns.put(now.get().name(), names);
                }
              }
            });
    Map<QualifiedName, String> users = to.sequenceOwners();
    Set<QualifiedName> sequences = new TreeSet<>(unmanaged.sequences());
    sequences.retainAll(users.keySet());
    sequences.removeAll(before.schema().sequences().keySet());
    sequences.removeIf(name -> !unmanaged.isOrigin(users.get(name)));
    return new Withdrawal(tables, columns, sequences);
  }
}
