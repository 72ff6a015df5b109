package dev.athanor.processor.mapping;

import dev.athanor.schema.Deferrability;
import dev.athanor.schema.ForeignKey;
import dev.athanor.schema.ReferentialAction;
import java.util.List;
import java.util.Optional;

/**
 * Adds derived tables to those of the entities, so that all that holds for tables holds for them.
 */
final class DerivedTableMapper {

  private DerivedTableMapper() {}

  /** Adds them. It comes before the constraints of Bean Validation, which say nothing of them. */
  static void map(MappingContext context, TableDeriver deriver) {
    DerivedTables derived = deriver.derive(() -> ModelReader.read(context));
    context.diagnostics.addAll(derived.diagnostics());
    derived.tables().forEach(table -> context.tables.add(draft(table)));
    derived
        .sequences()
        .forEach(
            (sequence, place) ->
                context.sequences.putIfAbsent(
                    sequence.name().toString(), new SequenceDraft(sequence, "", place)));
  }

  private static TableDraft draft(DerivedTable table) {
    TableDraft draft = new TableDraft(table.name(), table.origin(), table.place(), false);
    draft.isDerived = true;
    draft.slot().addAll(table.columns());
    draft.primaryKey = table.primaryKey();
    table
        .uniques()
        .forEach(columns -> ColumnMapper.unique(draft, Optional.empty(), columns, draft.place));
    table.columns().stream()
        .map(column -> column.column().name())
        .filter(table.conditions()::containsKey)
        .forEach(
            column ->
                ColumnMapper.check(
                    draft,
                    Optional.empty(),
                    List.of(column),
                    table.conditions().get(column),
                    draft.place));
    table.references().forEach(reference -> draft.constraints.add(constraint(table, reference)));
    return draft;
  }

  private static ConstraintDraft constraint(DerivedTable table, DerivedTable.Reference reference) {
    return new ConstraintDraft(
        "fk",
        Optional.empty(),
        reference.columns(),
        reference.table() + " " + reference.referenced(),
        name ->
            new ForeignKey(
                name,
                reference.columns(),
                reference.table(),
                reference.referenced(),
                reference.onDelete(),
                ReferentialAction.NO_ACTION,
                Deferrability.NOT_DEFERRABLE,
                Optional.empty()),
        table.place(),
        false);
  }
}
