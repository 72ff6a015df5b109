package dev.athanor.schema;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Everything that one history of migrations looks after in a database.
 *
 * @param extensions the extensions of the database that have to exist
 * @param namespaces the named schemas that have to exist
 * @param types those that have names, by name
 * @param tables by name
 * @param sequences by name
 */
public record Schema(
    SortedSet<Identifier> extensions,
    SortedSet<Identifier> namespaces,
    SortedMap<QualifiedName, NamedType> types,
    SortedMap<QualifiedName, Table> tables,
    SortedMap<QualifiedName, Sequence> sequences)
    implements SchemaView {

  /** A database in which nothing stands yet. */
  public static final Schema EMPTY =
      of(Collections.emptySet(), Collections.emptySet(), Collections.emptySet());

  public Schema {
    extensions = Collections.unmodifiableSortedSet(new TreeSet<>(extensions));
    namespaces = Collections.unmodifiableSortedSet(new TreeSet<>(namespaces));
    types = Parts.sorted(types.values(), NamedType::name);
    tables = Parts.sorted(tables.values(), Table::name);
    sequences = Parts.sorted(sequences.values(), Sequence::name);
  }

  /** A schema of these parts, which needs no extension and no type of its own. */
  public static Schema of(
      Collection<Identifier> namespaces, Collection<Table> tables, Collection<Sequence> sequences) {
    return new Schema(
        new TreeSet<>(),
        new TreeSet<>(namespaces),
        Collections.emptySortedMap(),
        Parts.sorted(tables, Table::name),
        Parts.sorted(sequences, Sequence::name));
  }

  /** The same schema with other extensions. */
  public Schema withExtensions(Collection<Identifier> others) {
    return new Schema(new TreeSet<>(others), namespaces, types, tables, sequences);
  }

  /** The same schema with other named types. */
  public Schema withTypes(Collection<? extends NamedType> others) {
    return new Schema(
        extensions, namespaces, Parts.sorted(others, NamedType::name), tables, sequences);
  }

  @Override
  public Optional<Table> table(QualifiedName name) {
    return Optional.ofNullable(tables.get(name));
  }

  @Override
  public List<QualifiedName> referring(QualifiedName name) {
    return tables.values().stream()
        .filter(
            table ->
                table.foreignKeys().values().stream()
                    .anyMatch(key -> key.referencedTable().equals(name)))
        .map(Table::name)
        .toList();
  }

  @Override
  public Optional<NamedType> type(QualifiedName name) {
    return Optional.ofNullable(types.get(name));
  }

  @Override
  public List<QualifiedName> using(QualifiedName type) {
    return tables.values().stream()
        .filter(table -> table.namedTypes().contains(type))
        .map(Table::name)
        .toList();
  }

  @Override
  public Optional<Sequence> sequence(QualifiedName name) {
    return Optional.ofNullable(sequences.get(name));
  }

  @Override
  public boolean hasNamespace(Identifier name) {
    return namespaces.contains(name);
  }

  @Override
  public Schema toSchema() {
    return this;
  }
}
