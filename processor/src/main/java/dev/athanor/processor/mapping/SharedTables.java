package dev.athanor.processor.mapping;

import dev.athanor.schema.Identifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Makes one table of several that have one name: two entities, an entity and a collection, or the
 * two sides of an association that both name its join table. The first one's columns count, as in
 * Hibernate; the others add what they have beside them, and entities what they say of the same.
 * Where the rows of one do not fit the other, validation says so.
 */
final class SharedTables {

  private SharedTables() {}

  /** The drafts, those of one name as one; what is not managed adds nothing. */
  static List<TableDraft> merge(List<TableDraft> drafts, UnmanagedParts unmanaged) {
    Map<String, TableDraft> merged = new LinkedHashMap<>();
    for (TableDraft draft : drafts) {
      TableDraft first = merged.putIfAbsent(MappedTable.key(draft.name), draft);
      if (first != null && !unmanaged.has(draft) && draft.mapped().fits(first.mapped())) {
        merge(first, draft);
      }
    }
    return List.copyOf(merged.values());
  }

  private static void merge(TableDraft first, TableDraft other) {
    boolean isIdentified =
        !first.primaryKey.isEmpty()
            || first.constraints.stream().anyMatch(found -> found.prefix().equals("uq"));
    if (!isIdentified) {
      first.primaryKey = other.primaryKey;
    }
    if (first.entity && other.entity) {
      complete(first, other);
    }
    List<MappedColumn> columns = other.distinctColumns();
    TableDraft.Slot slot = first.slot();
    columns.stream()
        .filter(column -> first.find(column.column().name()).isEmpty())
        .forEach(column -> slot.add(column.of(other.origin)));
    List<ConstraintDraft> added = new ArrayList<>(other.constraints);
    added.removeIf(
        found ->
            isSame(found, first.constraints)
                || isIdentified && !other.entity && isKeyOfSet(found, columns.size()));
    first.constraints.addAll(added);
    first.dropRedundant();
  }

  private static void complete(TableDraft first, TableDraft other) {
    first.replaceColumns(
        column ->
            other
                .find(column.column().name())
                .flatMap(same -> SharedColumn.of(column.column(), same.column()))
                .map(column::withColumn)
                .orElse(column));
    first.comment = first.comment.or(() -> other.comment);
    first.options = first.options.or(() -> other.options);
    first.primaryKeyName = first.primaryKeyName.or(() -> other.primaryKeyName);
  }

  private static boolean isSame(ConstraintDraft draft, List<ConstraintDraft> others) {
    return others.stream()
        .anyMatch(
            other ->
                other.prefix().equals(draft.prefix())
                    && isSame(other.columns(), draft.columns())
                    && other.detail().equals(draft.detail()));
  }

  private static boolean isSame(List<Identifier> columns, List<Identifier> others) {
    return columns.size() == others.size()
        && IntStream.range(0, columns.size()).allMatch(i -> columns.get(i).matches(others.get(i)));
  }

  /** A set's rows are told apart by all of their columns, unless the table has a key already. */
  private static boolean isKeyOfSet(ConstraintDraft draft, int columns) {
    return draft.prefix().equals("uq")
        && draft.name().isEmpty()
        && draft.columns().size() == columns;
  }
}
