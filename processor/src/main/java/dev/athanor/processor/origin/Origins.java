package dev.athanor.processor.origin;

import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Schema;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Where the parts of a schema come from, so that a new name for the same attribute is known to be a
 * rename and not a drop.
 *
 * @param tables for each table the entity behind it ({@code com.acme.Hero}), or the attribute that
 *     it is the join or collection table of ({@code com.acme.Hero#powers})
 * @param columns for each table and column the path of attributes behind it ({@code
 *     address.street})
 * @param sequences for each sequence the class or attribute that uses it
 * @param subclasses the entities that have no table of their own
 * @param converters the converters that apply by themselves
 * @param embeddables the embeddables that extend others
 * @param unmanaged the parts that somebody else looks after
 * @param mappingFiles the files that said what annotations did not
 */
public record Origins(
    Map<QualifiedName, String> tables,
    Map<QualifiedName, Map<Identifier, String>> columns,
    Map<QualifiedName, String> sequences,
    Set<String> subclasses,
    Set<String> converters,
    Set<String> embeddables,
    Unmanaged unmanaged,
    Set<String> mappingFiles) {

  /** Nothing is known. */
  public static final Origins NONE = new Origins(Map.of(), Map.of(), Map.of());

  public Origins {
    tables = sorted(tables);
    SortedMap<QualifiedName, Map<Identifier, String>> byTable = new TreeMap<>();
    columns.forEach(
        (table, paths) -> {
          if (!paths.isEmpty()) {
            byTable.put(table, sorted(paths));
          }
        });
    columns = Collections.unmodifiableSortedMap(byTable);
    sequences = sorted(sequences);
    subclasses = Collections.unmodifiableSortedSet(new TreeSet<>(subclasses));
    converters = Collections.unmodifiableSortedSet(new TreeSet<>(converters));
    embeddables = Collections.unmodifiableSortedSet(new TreeSet<>(embeddables));
    mappingFiles = Collections.unmodifiableSortedSet(new TreeSet<>(mappingFiles));
  }

  /** The class or attribute behind a table; empty if nobody knows it. */
  public String owner(QualifiedName table) {
    return tables.getOrDefault(table, "");
  }

  /** Where all classes that count have tables. */
  public Origins(
      Map<QualifiedName, String> tables,
      Map<QualifiedName, Map<Identifier, String>> columns,
      Map<QualifiedName, String> sequences) {
    this(tables, columns, sequences, Set.of(), Set.of(), Set.of(), Unmanaged.NONE, Set.of());
  }

  /** The same, as files have said it too. */
  public Origins withMappingFiles(Set<String> files) {
    return files.equals(mappingFiles)
        ? this
        : new Origins(
            tables, columns, sequences, subclasses, converters, embeddables, unmanaged, files);
  }

  /** What is known of the parts of a schema, which has only some of them. */
  public Origins within(Schema schema) {
    Map<QualifiedName, String> heldTables = new TreeMap<>(tables);
    heldTables.keySet().retainAll(schema.tables().keySet());
    Map<QualifiedName, Map<Identifier, String>> heldColumns = new TreeMap<>();
    columns.forEach(
        (table, paths) ->
            schema
                .table(table)
                .ifPresent(
                    held -> {
                      Map<Identifier, String> heldPaths = new TreeMap<>(paths);
                      heldPaths.keySet().retainAll(held.columns().keySet());
                      heldColumns.put(table, heldPaths);
                    }));
    Map<QualifiedName, String> heldSequences = new TreeMap<>(sequences);
    heldSequences.keySet().retainAll(schema.sequences().keySet());
    return new Origins(
        heldTables,
        heldColumns,
        heldSequences,
        subclasses,
        converters,
        embeddables,
        unmanaged,
        mappingFiles);
  }

  private static <K extends Comparable<K>> Map<K, String> sorted(Map<K, String> origins) {
    return Collections.unmodifiableSortedMap(new TreeMap<>(origins));
  }
}
