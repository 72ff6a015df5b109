package dev.athanor.processor.drafting;

import dev.athanor.diff.Renames;
import dev.athanor.diff.SchemaDiffer;
import dev.athanor.operation.AddPrimaryKey;
import dev.athanor.operation.Assume;
import dev.athanor.operation.DropPrimaryKey;
import dev.athanor.operation.SchemaFold;
import dev.athanor.operation.SchemaOperation;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

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
    List<SchemaOperation> given = away.from(from.schema(), to.schema());
    KnownSchema before =
        given.isEmpty() ? from : from.within(SchemaFold.apply(from.schema(), given));

    Withdrawal back = new TakenBack(from, before, to, renames).parts();
    List<SchemaOperation> missing = back.from(to.schema(), before.schema());
    if (missing.isEmpty()) {
      return new Handover(assumed(given), before, to, List.of());
    }
    KnownSchema after = to.within(SchemaFold.apply(to.schema(), missing));
    List<SchemaOperation> taken =
        SchemaDiffer.diff(after.schema(), to.schema(), Renames.NONE).operations();
    return new Handover(assumed(given), before, after, assumed(taken));
  }

  /** The renames of what stays: a new name in somebody else's care is no concern of a draft. */
  Renames kept(Renames renames) {
    Map<QualifiedName, QualifiedName> tables = new TreeMap<>(renames.tables());
    tables.values().retainAll(after.schema().tables().keySet());
    Map<QualifiedName, Map<Identifier, Identifier>> columns = new TreeMap<>();
    renames
        .columns()
        .forEach(
            (table, names) ->
                after
                    .schema()
                    .table(table)
                    .ifPresent(
                        today -> {
                          Map<Identifier, Identifier> kept = new TreeMap<>(names);
                          kept.values().retainAll(today.columns().keySet());
                          columns.put(table, kept);
                        }));
    Map<QualifiedName, SortedMap<String, String>> labels = new TreeMap<>(renames.labels());
    labels.keySet().retainAll(after.schema().types().keySet());
    labels
        .keySet()
        .removeIf(type -> TypeRenames.former(before.schema(), type, renames.types()).isEmpty());
    Map<QualifiedName, QualifiedName> types = new TreeMap<>(renames.types());
    types.keySet().retainAll(before.schema().types().keySet());
    types.values().retainAll(after.schema().types().keySet());
    return Renames.of(tables, columns, renames.sequences()).withTypes(types).withLabels(labels);
  }

  /**
   * Of a table that stays managed the primary key is a concern of the database: it goes before its
   * former column is forgotten, and comes after its new one is known.
   */
  private static List<SchemaOperation> assumed(List<SchemaOperation> changes) {
    List<SchemaOperation> operations = new ArrayList<>();
    changes.stream().filter(DropPrimaryKey.class::isInstance).forEach(operations::add);
    List<SchemaOperation> others = changes.stream().filter(it -> !isOfPrimaryKey(it)).toList();
    if (!others.isEmpty()) {
      operations.add(new Assume(others));
    }
    changes.stream().filter(AddPrimaryKey.class::isInstance).forEach(operations::add);
    return List.copyOf(operations);
  }

  private static boolean isOfPrimaryKey(SchemaOperation operation) {
    return operation instanceof DropPrimaryKey || operation instanceof AddPrimaryKey;
  }
}
