package dev.athanor.processor.drafting;

import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.SchemaPath;
import java.util.Map;

/**
 * What is known of two states: the parts, and which of them are the same under another name.
 *
 * @param from the snapshot without what is given away
 * @param to the entities' schema without what is taken back
 * @param tables old names of renamed tables to new ones
 * @param columns by the new name of a table, old names of its renamed columns to new ones
 * @param owners which class was which
 */
record Comparison(
    KnownSchema from,
    KnownSchema to,
    Map<QualifiedName, QualifiedName> tables,
    Map<QualifiedName, Map<Identifier, Identifier>> columns,
    Owners owners) {

  /** The name of a table now, whether it is there or not. */
  QualifiedName today(QualifiedName then) {
    return tables.getOrDefault(then, then);
  }

  /** Whether a table was not there before, under any name. */
  boolean isNew(QualifiedName now) {
    return !from.schema().tables().containsKey(now) && !tables.containsValue(now);
  }

  /** Whether a column was not there before, under any name. */
  boolean isNew(SchemaPath.OfColumn now) {
    return !columns.getOrDefault(now.table(), Map.of()).containsValue(now.column())
        && from.schema()
            .table(before(now.table()))
            .filter(old -> old.columns().containsKey(now.column()))
            .isEmpty();
  }

  /** The class and attribute behind a column of the snapshot, by their names of today. */
  String attribute(QualifiedName then, String path) {
    String owner = from.origins().tables().getOrDefault(then, "");
    return owners.today(AttributeIndex.attribute(owner, path));
  }

  private QualifiedName before(QualifiedName now) {
    return tables.entrySet().stream()
        .filter(rename -> rename.getValue().equals(now))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(now);
  }
}
