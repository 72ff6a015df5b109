package dev.athanor.diff;

import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is known to be the same thing under another name. It comes from knowledge (the class and
 * attribute behind a column, an annotation of the user), never from likeness.
 *
 * @param tables old names to new ones
 * @param columns for a table, by its new name, the old names of columns to their new ones
 * @param sequences old names to new ones
 * @param types named types: old names to new ones
 * @param labels for a named enumeration, by its new name, old labels to new ones
 */
public record Renames(
    SortedMap<QualifiedName, QualifiedName> tables,
    SortedMap<QualifiedName, SortedMap<Identifier, Identifier>> columns,
    SortedMap<QualifiedName, QualifiedName> sequences,
    SortedMap<QualifiedName, QualifiedName> types,
    SortedMap<QualifiedName, SortedMap<String, String>> labels) {

  /** Everything has kept its name. */
  public static final Renames NONE =
      of(Collections.emptyMap(), Collections.emptyMap(), Collections.emptyMap());

  public Renames {
    tables = sorted(tables);
    sequences = sorted(sequences);
    types = sorted(types);
    columns = nested(columns);
    labels = nested(labels);
  }

  /** Renames out of maps in any order. */
  public static Renames of(
      Map<QualifiedName, QualifiedName> tables,
      Map<QualifiedName, ? extends Map<Identifier, Identifier>> columns,
      Map<QualifiedName, QualifiedName> sequences) {
    return new Renames(
        sorted(tables),
        nested(columns),
        sorted(sequences),
        Collections.emptySortedMap(),
        Collections.emptySortedMap());
  }

  /** These and a table. */
  public Renames withTable(QualifiedName from, QualifiedName to) {
    return new Renames(with(tables, from, to), columns, sequences, types, labels);
  }

  /** These and a column of the table that is named {@code table} from now on. */
  public Renames withColumn(QualifiedName table, Identifier from, Identifier to) {
    SortedMap<Identifier, Identifier> names =
        with(columns.getOrDefault(table, new TreeMap<>()), from, to);
    return new Renames(tables, with(columns, table, names), sequences, types, labels);
  }

  /** These and a sequence. */
  public Renames withSequence(QualifiedName from, QualifiedName to) {
    return new Renames(tables, columns, with(sequences, from, to), types, labels);
  }

  /** These and named types. */
  public Renames withTypes(Map<QualifiedName, QualifiedName> others) {
    return new Renames(tables, columns, sequences, sorted(others), labels);
  }

  /** These and labels of enumerations. */
  public Renames withLabels(Map<QualifiedName, ? extends Map<String, String>> others) {
    return new Renames(tables, columns, sequences, types, nested(others));
  }

  private static <K, N> SortedMap<K, SortedMap<N, N>> nested(Map<K, ? extends Map<N, N>> byOwner) {
    SortedMap<K, SortedMap<N, N>> sorted = new TreeMap<>();
    byOwner.forEach((owner, names) -> sorted.put(owner, sorted(names)));
    return Collections.unmodifiableSortedMap(sorted);
  }

  private static <K, V> SortedMap<K, V> with(SortedMap<K, V> map, K key, V value) {
    SortedMap<K, V> copy = new TreeMap<>(map);
    copy.put(key, value);
    return copy;
  }

  private static <K, V> SortedMap<K, V> sorted(Map<K, V> map) {
    return Collections.unmodifiableSortedMap(new TreeMap<>(map));
  }
}
