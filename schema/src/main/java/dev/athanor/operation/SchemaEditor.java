package dev.athanor.operation;

import dev.athanor.problem.Problem;
import dev.athanor.problem.ProblemException;
import dev.athanor.problem.Subject;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.NamedEnum;
import dev.athanor.schema.NamedStruct;
import dev.athanor.schema.NamedType;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Schema;
import dev.athanor.schema.SchemaPath;
import dev.athanor.schema.SchemaView;
import dev.athanor.schema.Sequence;
import dev.athanor.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A schema while operations change it. Each change costs as much as the table it is about, whatever
 * the size of the schema, so that a long history folds in linear time. Not safe for several
 * threads.
 */
public final class SchemaEditor implements SchemaView {

  private final SortedSet<Identifier> extensions;
  private final SortedSet<Identifier> namespaces;
  private final Map<QualifiedName, NamedType> types;
  private final Map<QualifiedName, Table> tables;
  private final Map<QualifiedName, Sequence> sequences;
  private final References references = new References();
  private final UndoLog undo = new UndoLog();

  /** Starts from {@code schema}, which itself stays as it is. */
  public SchemaEditor(Schema schema) {
    extensions = new TreeSet<>(schema.extensions());
    namespaces = new TreeSet<>(schema.namespaces());
    types = new TreeMap<>(schema.types());
    tables = new TreeMap<>(schema.tables());
    sequences = new TreeMap<>(schema.sequences());
    tables.values().forEach(references::add);
  }

  /** Where this schema is now, to come {@linkplain #backTo back to} later. */
  public int mark() {
    return undo.mark();
  }

  /**
   * Takes back all that was changed since.
   *
   * @param mark what {@link #mark} gave, and no earlier one was come back to since then
   */
  public void backTo(int mark) {
    undo.backTo(mark);
  }

  @Override
  public Schema toSchema() {
    return Schema.of(namespaces, tables.values(), sequences.values())
        .withExtensions(extensions)
        .withTypes(types.values());
  }

  @Override
  public Optional<Table> table(QualifiedName name) {
    return Optional.ofNullable(tables.get(name));
  }

  @Override
  public Optional<NamedType> type(QualifiedName name) {
    return Optional.ofNullable(types.get(name));
  }

  @Override
  public List<QualifiedName> using(QualifiedName type) {
    return references.toType(type);
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
  public List<QualifiedName> referring(QualifiedName name) {
    return references.to(name);
  }

  void addExtension(Identifier name) {
    require(extensions.add(name), new SchemaPath.OfExtension(name), "is required already");
    undo.push(() -> extensions.remove(name));
  }

  void removeExtension(Identifier name) {
    require(extensions.remove(name), new SchemaPath.OfExtension(name), "is not required");
    undo.push(() -> extensions.add(name));
  }

  void addNamespace(Identifier name) {
    require(namespaces.add(name), new SchemaPath.OfNamespace(name), "exists already");
    undo.push(() -> namespaces.remove(name));
  }

  void removeNamespace(Identifier name) {
    SchemaPath path = new SchemaPath.OfNamespace(name);
    require(namespaces.contains(name), path, "does not exist");
    Stream.of(tables.keySet(), sequences.keySet(), types.keySet())
        .flatMap(Set::stream)
        .filter(held -> held.namespace().equals(Optional.of(name)))
        .forEach(held -> require(false, path, "still holds " + held));
    namespaces.remove(name);
    undo.push(() -> namespaces.add(name));
  }

  void addType(NamedType type) {
    SchemaPath path = new SchemaPath.OfType(type.name());
    require(types.putIfAbsent(type.name(), type) == null, path, "exists already");
    undo.push(() -> types.remove(type.name()));
  }

  NamedType removeType(QualifiedName name) {
    NamedType removed = types.remove(name);
    require(removed != null, new SchemaPath.OfType(name), "does not exist");
    undo.push(() -> types.put(name, removed));
    return removed;
  }

  /** Puts another type in the place of the one of its name. */
  void replaceType(NamedType type) {
    NamedType replaced = types.put(type.name(), type);
    undo.push(() -> types.put(replaced.name(), replaced));
  }

  /** The types that are made of a type. */
  List<QualifiedName> madeOf(QualifiedName type) {
    return types.values().stream()
        .filter(other -> other.parts().contains(type))
        .map(NamedType::name)
        .toList();
  }

  NamedStruct requireStruct(QualifiedName name) {
    boolean isStruct = types.get(name) instanceof NamedStruct;
    require(isStruct, new SchemaPath.OfType(name), "is no structure that exists");
    return (NamedStruct) types.get(name);
  }

  NamedEnum requireEnum(QualifiedName name) {
    boolean isEnum = types.get(name) instanceof NamedEnum;
    require(isEnum, new SchemaPath.OfType(name), "is no enumeration that exists");
    return (NamedEnum) types.get(name);
  }

  void addTable(Table table) {
    SchemaPath path = new SchemaPath.OfTable(table.name());
    require(tables.putIfAbsent(table.name(), table) == null, path, "exists already");
    references.add(table);
    undo.push(() -> remove(table));
  }

  Table removeTable(QualifiedName name) {
    Table removed = requireTable(name);
    remove(removed);
    undo.push(() -> put(removed));
    return removed;
  }

  void replaceTable(Table table) {
    Table replaced = requireTable(table.name());
    remove(replaced);
    put(table);
    undo.push(
        () -> {
          remove(table);
          put(replaced);
        });
  }

  void addSequence(Sequence sequence) {
    SchemaPath path = new SchemaPath.OfSequence(sequence.name());
    require(sequences.putIfAbsent(sequence.name(), sequence) == null, path, "exists already");
    undo.push(() -> sequences.remove(sequence.name()));
  }

  Sequence removeSequence(QualifiedName name) {
    Sequence removed = sequences.remove(name);
    require(removed != null, new SchemaPath.OfSequence(name), "does not exist");
    undo.push(() -> sequences.put(name, removed));
    return removed;
  }

  Table requireTable(QualifiedName name) {
    Table table = tables.get(name);
    require(table != null, new SchemaPath.OfTable(name), "does not exist");
    return table;
  }

  private void put(Table table) {
    tables.put(table.name(), table);
    references.add(table);
  }

  private void remove(Table table) {
    tables.remove(table.name());
    references.remove(table);
  }

  static void require(boolean holds, Subject subject, String otherwise) {
    if (!holds) {
      throw new ProblemException(
          Problem.error(
              "IllegalOperation",
              subject,
              subject + " " + otherwise + ".",
              "Bring the operations of the migration into an order that the schema allows."));
    }
  }
}
