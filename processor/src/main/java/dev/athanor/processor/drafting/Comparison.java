package dev.athanor.processor.drafting;

import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.SchemaPath;
import dev.athanor.schema.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What is known of two states: the parts, and which of them are the same under another name. */
final class Comparison {

  private final KnownSchema from;
  private final KnownSchema to;
  private final Map<QualifiedName, QualifiedName> tables;
  private final Map<QualifiedName, QualifiedName> formerTables = new HashMap<>();
  private final Map<QualifiedName, Map<Identifier, Identifier>> columns;
  private final Owners owners;
  private final Spellings namesBefore;
  private final Spellings namesNow;

  /**
   * Compares two states.
   *
   * @param from the snapshot without what is given away
   * @param to the entities' schema without what is taken back
   * @param tables old names of renamed tables to new ones
   * @param columns by the new name of a table, old names of its renamed columns to new ones
   * @param owners which class was which
   */
  Comparison(
      KnownSchema from,
      KnownSchema to,
      Map<QualifiedName, QualifiedName> tables,
      Map<QualifiedName, Map<Identifier, Identifier>> columns,
      Owners owners) {
    this.from = from;
    this.to = to;
    this.tables = tables;
    tables.forEach((then, now) -> formerTables.put(now, then));
    this.columns = columns;
    this.owners = owners;
    namesBefore = new Spellings(from.schema().tables().keySet());
    namesNow = new Spellings(to.schema().tables().keySet());
  }

  KnownSchema from() {
    return from;
  }

  KnownSchema to() {
    return to;
  }

  Map<QualifiedName, Map<Identifier, Identifier>> columns() {
    return columns;
  }

  Owners owners() {
    return owners;
  }

  /** The name of a table now, whether it is there or not; another spelling is the same name. */
  QualifiedName today(QualifiedName then) {
    return Optional.ofNullable(tables.get(then))
        .or(() -> namesNow.find(then).filter(now -> !formerTables.containsKey(now)))
        .orElse(then);
  }

  /** Whether a table was not there before, under any name. */
  boolean isNew(QualifiedName now) {
    return !formerTables.containsKey(now) && namesBefore.find(now).isEmpty();
  }

  /** Whether a column was not there before, under any name. */
  boolean isNew(SchemaPath.OfColumn now) {
    return !columns.getOrDefault(now.table(), Map.of()).containsValue(now.column())
        && from.schema().table(before(now.table())).filter(old -> has(old, now.column())).isEmpty();
  }

  /** Whether a table has a column of this name, however it is spelled. */
  static boolean has(Table table, Identifier column) {
    return table.columns().containsKey(column)
        || table.columns().keySet().stream()
            .map(TableRenames::meaning)
            .anyMatch(TableRenames.meaning(column)::equals);
  }

  /** The class and attribute behind a column of the snapshot, by their names of today. */
  String attribute(QualifiedName then, String path) {
    String owner = from.origins().owner(then);
    return owners.today(AttributeIndex.attribute(owner, path));
  }

  private QualifiedName before(QualifiedName now) {
    return Optional.ofNullable(formerTables.get(now)).or(() -> namesBefore.find(now)).orElse(now);
  }
}
