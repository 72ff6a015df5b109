package dev.athanor.processor.mapping;

import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import java.util.List;

/**
 * The answers that {@code @RenamedFrom} and {@code @Dropped} give to "renamed or dropped?".
 *
 * @param renamedTables tables with their former names
 * @param renamedColumns columns with their former names
 * @param droppedTables tables that are gone for good
 * @param droppedColumns columns that are gone for good
 * @param renamedTypes named types with their former names
 * @param renamedLabels labels of named enumerations with their former names
 * @param droppedLabels labels that are gone for good
 */
public record DeclaredChanges(
    List<RenamedTable> renamedTables,
    List<RenamedColumn> renamedColumns,
    List<DroppedTable> droppedTables,
    List<DroppedColumn> droppedColumns,
    List<RenamedType> renamedTypes,
    List<RenamedLabel> renamedLabels,
    List<DroppedLabel> droppedLabels) {

  /** Nothing is declared. */
  public static final DeclaredChanges NONE =
      new DeclaredChanges(
          List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  public DeclaredChanges {
    renamedTables = List.copyOf(renamedTables);
    renamedColumns = List.copyOf(renamedColumns);
    droppedTables = List.copyOf(droppedTables);
    droppedColumns = List.copyOf(droppedColumns);
    renamedTypes = List.copyOf(renamedTypes);
    renamedLabels = List.copyOf(renamedLabels);
    droppedLabels = List.copyOf(droppedLabels);
  }

  /**
   * A table and its former name.
   *
   * @param now its name
   * @param then its name in the snapshot
   * @param answer what says so
   */
  public record RenamedTable(QualifiedName now, QualifiedName then, Answer answer) {}

  /**
   * A column and its former name.
   *
   * @param table the name of its table now
   * @param now its name
   * @param then its name in the snapshot
   * @param answer what says so
   */
  public record RenamedColumn(
      QualifiedName table, Identifier now, Identifier then, Answer answer) {}

  /**
   * A table of the snapshot that is gone.
   *
   * @param then its name
   * @param answer what says so
   */
  public record DroppedTable(QualifiedName then, Answer answer) {}

  /**
   * A column of the snapshot that is gone.
   *
   * @param table the name of its table now
   * @param then its name
   * @param answer what says so
   */
  public record DroppedColumn(QualifiedName table, Identifier then, Answer answer) {}

  /**
   * A named type and its former name.
   *
   * @param now its name
   * @param then its name in the snapshot
   * @param answer what says so
   */
  public record RenamedType(QualifiedName now, QualifiedName then, Answer answer) {}

  /**
   * A label of a named enumeration and its former name.
   *
   * @param type the name of the enumeration
   * @param now its name
   * @param then its name in the snapshot
   * @param answer what says so
   */
  public record RenamedLabel(QualifiedName type, String now, String then, Answer answer) {}

  /**
   * A label of the snapshot that is gone.
   *
   * @param type the name of the enumeration
   * @param then its name
   * @param answer what says so
   */
  public record DroppedLabel(QualifiedName type, String then, Answer answer) {}
}
