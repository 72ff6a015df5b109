package dev.athanor.processor.origin;

import dev.athanor.schema.ColumnUse;
import dev.athanor.schema.ForeignKey;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.Named;
import dev.athanor.schema.QualifiedName;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The parts that the entities know and somebody else looks after. They are no part of the schema,
 * but of the snapshot: what is managed again stands in the database already.
 *
 * @param tables for each table the class or attribute behind it
 * @param columns for each table and column the path of attributes behind it
 * @param sequences for each sequence the class or attribute that uses it
 */
public record Unmanaged(
    Map<QualifiedName, String> tables,
    Map<QualifiedName, Map<Identifier, String>> columns,
    Map<QualifiedName, String> sequences) {

  /** All parts are managed. */
  public static final Unmanaged NONE = new Unmanaged(Map.of(), Map.of(), Map.of());

  public Unmanaged {
    tables = Collections.unmodifiableSortedMap(new TreeMap<>(tables));
    TreeMap<QualifiedName, Map<Identifier, String>> byTable = new TreeMap<>();
    columns.forEach(
        (table, paths) -> {
          if (!paths.isEmpty()) {
            byTable.put(table, Collections.unmodifiableSortedMap(new TreeMap<>(paths)));
          }
        });
    columns = Collections.unmodifiableSortedMap(byTable);
    sequences = Collections.unmodifiableSortedMap(new TreeMap<>(sequences));
  }

  /** Whether a part of a table is built on a column that is unmanaged, here or where it refers. */
  public boolean isUsedBy(QualifiedName table, Named part) {
    if (columns.isEmpty()) {
      return false;
    }
    return ColumnUse.of(part, columns.getOrDefault(table, Map.of()).keySet())
        || part instanceof ForeignKey key
            && columns.getOrDefault(key.referencedTable(), Map.of()).keySet().stream()
                .anyMatch(key.referencedColumns()::contains);
  }

  /** Whether a class or attribute belongs to one of the tables, or to a class that has one. */
  public boolean isOrigin(String origin) {
    return tables.containsValue(origin) || tables.containsValue(origin.split("#", 2)[0]);
  }
}
