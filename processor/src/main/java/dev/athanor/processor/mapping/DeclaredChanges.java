package dev.athanor.processor.mapping;

import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import java.util.Map;
import java.util.Set;

/**
 * The answers that {@code @RenamedFrom} and {@code @Dropped} give to "renamed or dropped?".
 *
 * @param renamedTables for a table its former name
 * @param renamedColumns for a column of a table its former name
 * @param droppedTables tables that are gone for good
 * @param droppedColumns columns of a table that are gone for good
 */
public record DeclaredChanges(
    Map<QualifiedName, QualifiedName> renamedTables,
    Map<QualifiedName, Map<Identifier, Identifier>> renamedColumns,
    Set<QualifiedName> droppedTables,
    Map<QualifiedName, Set<Identifier>> droppedColumns) {

  public DeclaredChanges {
    renamedTables = Map.copyOf(renamedTables);
    renamedColumns = Map.copyOf(renamedColumns);
    droppedTables = Set.copyOf(droppedTables);
    droppedColumns = Map.copyOf(droppedColumns);
  }
}
