package dev.athanor.processor.mapping;

import dev.athanor.problem.Subject;
import dev.athanor.processor.diagnostic.Diagnostic;
import dev.athanor.processor.diagnostic.Place;
import dev.athanor.processor.diagnostic.SourceIndex;
import dev.athanor.processor.origin.Origins;
import dev.athanor.processor.origin.Unmanaged;
import dev.athanor.schema.Constraint;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.Index;
import dev.athanor.schema.Named;
import dev.athanor.schema.NamedType;
import dev.athanor.schema.PrimaryKey;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Schema;
import dev.athanor.schema.SchemaPath;
import dev.athanor.schema.Sequence;
import dev.athanor.schema.Table;
import dev.athanor.schema.TableBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the schema, its origins and its places out of the drafts. */
final class SchemaAssembler {

  private final Map<QualifiedName, Table> tables = new LinkedHashMap<>();
  private final Map<Subject, Place> places = new HashMap<>();
  private final Map<QualifiedName, String> tableOrigins = new HashMap<>();
  private final Map<QualifiedName, Map<Identifier, String>> columnOrigins = new HashMap<>();
  private final Map<QualifiedName, String> sequenceOrigins = new HashMap<>();
  private final Set<Identifier> namespaces = new HashSet<>();
  private final List<NamedType> types = new ArrayList<>();
  private final UnmanagedParts parts;
  private final Unmanaged unmanaged;
  private final IndexNames indexNames = new IndexNames();
  private final Map<QualifiedName, Sequence> sequences = new LinkedHashMap<>();

  SchemaAssembler(
      List<TableDraft> drafts,
      Iterable<SequenceDraft> sequenceDrafts,
      UnmanagedParts parts,
      NamedTypes types,
      NamingConvention convention) {
    ConstraintNames names = new ConstraintNames(drafts, convention);
    this.parts = parts;
    unmanaged = parts.of(drafts, sequenceDrafts);
    drafts.forEach(draft -> add(draft, names));
    sequenceDrafts.forEach(this::add);
    add(types);
  }

  Schema schema() {
    return Schema.of(namespaces, tables.values(), sequences.values()).withTypes(types);
  }

  Origins origins(Set<String> entities, Set<String> converters, Set<String> embeddables) {
    Set<String> subclasses = new HashSet<>(entities);
    tableOrigins.values().forEach(subclasses::remove);
    return new Origins(
        tableOrigins,
        columnOrigins,
        sequenceOrigins,
        subclasses,
        converters,
        embeddables,
        unmanaged,
        Set.of());
  }

  /** What stands against the names. */
  List<Diagnostic> diagnostics() {
    return indexNames.diagnostics();
  }

  SourceIndex sources() {
    return new SourceIndex(places);
  }

  private void add(TableDraft draft, ConstraintNames names) {
    places.put(new SchemaPath.OfTable(draft.name), draft.place);
    if (parts.has(draft)) {
      return;
    }
    Set<Identifier> left = unmanaged.columns().getOrDefault(draft.name, Map.of()).keySet();
    TableBuilder table =
        new TableBuilder(draft.name)
            .unlogged(draft.unlogged)
            .partitioning(draft.partitioning)
            .comment(draft.comment)
            .options(draft.options);
    if (!draft.origin.isEmpty()) {
      tableOrigins.put(draft.name, draft.origin);
    }
    Map<Identifier, String> origins = new HashMap<>();
    for (MappedColumn column : draft.distinctColumns()) {
      Identifier name = column.column().name();
      places.put(new SchemaPath.OfColumn(draft.name, name), column.place());
      if (left.contains(name)) {
        continue;
      }
      table.column(column.column());
      if (!column.path().isEmpty()) {
        origins.put(name, column.path());
      }
    }
    columnOrigins.put(draft.name, origins);
    Spelling spelling = new Spelling(draft);
    if (!draft.primaryKey.isEmpty()) {
      table.primaryKey(
          Optional.of(new PrimaryKey(names.primaryKey(draft), spelling.of(draft.primaryKey))));
      places.put(new SchemaPath.OfPrimaryKey(draft.name), draft.place);
    }
    draft.constraints.forEach(
        constraint ->
            add(
                table,
                draft.name,
                constraint,
                spelling.of(constraint.build().apply(names.name(constraint)))));
    draft.name.namespace().ifPresent(namespaces::add);
    tables.put(draft.name, table.build());
  }

  private void add(TableBuilder builder, QualifiedName table, ConstraintDraft draft, Named built) {
    if (unmanaged.isUsedBy(table, built)) {
      return;
    }
    if (draft.name().isPresent()) {
      indexNames.add(table, built, draft.place());
    }
    if (built instanceof Index index) {
      builder.index(index);
      places.put(new SchemaPath.OfIndex(table, built.name()), draft.place());
    } else if (built instanceof Constraint constraint) {
      builder.constraint(constraint);
      places.put(new SchemaPath.OfConstraint(table, built.name()), draft.place());
    }
  }

  /** Those that a column has which is looked after. */
  private void add(NamedTypes found) {
    places.putAll(found.places());
    Set<QualifiedName> used =
        tables.values().stream()
            .flatMap(table -> table.namedTypes().stream())
            .collect(Collectors.toSet());
    found.all().stream()
        .map(NamedTypes.Found::type)
        .filter(type -> used.contains(type.name()))
        .toList()
        .forEach(type -> found.addParts(type, used));
    for (NamedTypes.Found each : found.all()) {
      if (used.contains(each.type().name())) {
        types.add(each.type());
        each.type().name().namespace().ifPresent(namespaces::add);
      }
    }
  }

  private void add(SequenceDraft draft) {
    QualifiedName name = draft.sequence().name();
    if (parts.has(draft)) {
      return;
    }
    sequences.putIfAbsent(name, draft.sequence());
    if (!draft.origin().isEmpty()) {
      sequenceOrigins.putIfAbsent(name, draft.origin());
    }
    places.putIfAbsent(new SchemaPath.OfSequence(name), draft.place());
    name.namespace().ifPresent(namespaces::add);
  }
}
