package dev.athanor.operation;

import dev.athanor.schema.ExclusionConstraint;
import dev.athanor.schema.ForeignKey;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.Index;
import dev.athanor.schema.IndexPart;
import dev.athanor.schema.PrimaryKey;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Table;
import java.util.List;

/** What follows a column to its new name: keys, unique and exclusion constraints, indexes. */
final class ColumnRenaming {

  private ColumnRenaming() {}

  /** The table with its own column renamed. */
  static Table rename(Table table, Identifier from, Identifier to) {
    return table.toBuilder()
        .replaceColumns(
            table.columns().values().stream()
                .map(column -> column.name().equals(from) ? column.withName(to) : column)
                .toList())
        .partitioning(
            table.partitioning().map(it -> it.withColumns(rename(it.columns(), from, to))))
        .primaryKey(
            table
                .primaryKey()
                .map(key -> new PrimaryKey(key.name(), rename(key.columns(), from, to))))
        .foreignKeys(
            table.foreignKeys().values().stream()
                .map(
                    key ->
                        key.withReference(
                            rename(key.columns(), from, to),
                            key.referencedTable(),
                            key.referencedColumns()))
                .toList())
        .uniqueConstraints(
            table.uniqueConstraints().values().stream()
                .map(unique -> unique.withColumns(rename(unique.columns(), from, to)))
                .toList())
        .exclusionConstraints(
            table.exclusionConstraints().values().stream()
                .map(exclusion -> rename(exclusion, from, to))
                .toList())
        .indexes(table.indexes().values().stream().map(index -> rename(index, from, to)).toList())
        .build();
  }

  /** The table with its references to a column of {@code referenced} renamed. */
  static Table renameReferenced(
      Table table, QualifiedName referenced, Identifier from, Identifier to) {
    return table.toBuilder()
        .foreignKeys(
            table.foreignKeys().values().stream()
                .map(
                    key ->
                        key.referencedTable().equals(referenced)
                            ? renameReferenced(key, from, to)
                            : key)
                .toList())
        .build();
  }

  private static ForeignKey renameReferenced(ForeignKey key, Identifier from, Identifier to) {
    return key.withReference(
        key.columns(), key.referencedTable(), rename(key.referencedColumns(), from, to));
  }

  private static Index rename(Index index, Identifier from, Identifier to) {
    return index.withParts(
        index.parts().stream().map(part -> rename(part, from, to)).toList(),
        rename(index.included(), from, to));
  }

  private static ExclusionConstraint rename(
      ExclusionConstraint exclusion, Identifier from, Identifier to) {
    return exclusion.withElements(
        exclusion.elements().stream()
            .map(element -> element.withPart(rename(element.part(), from, to)))
            .toList());
  }

  private static IndexPart rename(IndexPart part, Identifier from, Identifier to) {
    return part instanceof IndexPart.OfColumn column && column.name().equals(from)
        ? column.withName(to)
        : part;
  }

  private static List<Identifier> rename(List<Identifier> names, Identifier from, Identifier to) {
    return names.stream().map(name -> name.equals(from) ? to : name).toList();
  }
}
