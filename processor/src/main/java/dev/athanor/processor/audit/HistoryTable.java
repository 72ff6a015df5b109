package dev.athanor.processor.audit;

import dev.athanor.processor.diagnostic.Place;
import dev.athanor.processor.mapping.DerivedTable;
import dev.athanor.processor.mapping.MappedColumn;
import dev.athanor.schema.Column;
import dev.athanor.schema.ColumnType;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.ReferentialAction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A table with the history of another one, while it is made. The paths of its columns are not those
 * of the attributes, which have a column already: a column that is dropped here has not moved
 * there.
 */
final class HistoryTable {

  private final QualifiedName name;
  private final String origin;
  private final Place place;
  private final List<MappedColumn> columns = new ArrayList<>();
  private final List<KeyPart> key = new ArrayList<>();
  private final List<List<Identifier>> uniques = new ArrayList<>();
  private final Map<Identifier, String> conditions = new HashMap<>();
  private final List<DerivedTable.Reference> references = new ArrayList<>();

  /** A column of the key, and Envers' name for what is in it. */
  private record KeyPart(String property, Identifier column) {}

  /** One with nothing in it. */
  HistoryTable(QualifiedName name, String origin, Place place) {
    this.name = name;
    this.origin = origin;
    this.place = place;
  }

  QualifiedName name() {
    return name;
  }

  /** The columns of the key; Hibernate sorts them by the names of what is in them. */
  List<Identifier> key() {
    return key.stream()
        .sorted(Comparator.comparing(KeyPart::property))
        .map(KeyPart::column)
        .toList();
  }

  /** A copy as part of the primary key. */
  void addKey(AuditColumns.Copy copy, String property) {
    add(copy, false);
    addToKey(property, copy.column().name());
  }

  /** A copy that may be null. */
  void addValue(AuditColumns.Copy copy) {
    add(copy, true);
  }

  /** A copy that may not be null, beside the key. */
  void addRequired(AuditColumns.Copy copy) {
    add(copy, false);
  }

  /** A column of Envers' own that may be null. */
  void addOwn(Identifier column, ColumnType type, String path) {
    add(Column.of(column, type), path, place);
  }

  /** A column of Envers' own in the primary key. */
  void addOwnKey(String property, Column column, String path) {
    add(column.withNullable(false), path, place);
    addToKey(property, column.name());
  }

  void addUnique(List<Identifier> together) {
    uniques.add(together);
  }

  void refer(
      List<Identifier> from,
      QualifiedName table,
      List<Identifier> referenced,
      ReferentialAction onDelete) {
    references.add(new DerivedTable.Reference(from, table, referenced, onDelete));
  }

  DerivedTable build() {
    return new DerivedTable(name, origin, place, columns, key(), uniques, conditions, references);
  }

  private void addToKey(String property, Identifier column) {
    if (key.stream().noneMatch(known -> known.column().matches(column))) {
      key.add(new KeyPart(property, column));
    }
  }

  private void add(AuditColumns.Copy copy, boolean nullable) {
    Column column = copy.column().withNullable(nullable);
    copy.condition().ifPresent(condition -> conditions.putIfAbsent(column.name(), condition));
    add(column, copy.of().path(), copy.of().place());
  }

  private void add(Column column, String path, Place at) {
    if (columns.stream().noneMatch(known -> known.column().name().matches(column.name()))) {
      columns.add(new MappedColumn(column, DerivedTable.AUDITED + path, at, false));
    }
  }
}
