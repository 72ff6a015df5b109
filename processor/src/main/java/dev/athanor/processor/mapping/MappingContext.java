package dev.athanor.processor.mapping;

import dev.athanor.problem.ProblemException;
import dev.athanor.processor.diagnostic.Diagnostic;
import dev.athanor.processor.diagnostic.Place;
import dev.athanor.processor.jpa.Metadata;
import dev.athanor.schema.Identifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** What one run of the mapping knows and finds, shared by the mappers. */
final class MappingContext {

  final TypeReader types;
  final AttributeReader attributes;
  final Metadata metadata;
  final NamingStrategy naming;
  final Set<TargetDatabase> targets;
  private final Optional<String> schema;
  final Converters converters;
  final Embeddables embeddables;
  final Map<String, EntityModel> entities = new TreeMap<>();
  final List<TableDraft> tables = new ArrayList<>();
  final Map<String, SequenceDraft> sequences = new TreeMap<>();
  final NamedTypes namedTypes = new NamedTypes();

  /** Those that are required somewhere, which is known once the entities are read. */
  final Set<Identifier> extensions = new TreeSet<>();

  /** Enumerations that columns have as text or numbers. */
  final Set<TypeElement> plainEnums = new LinkedHashSet<>();

  final List<Reference> references = new ArrayList<>();
  final UnmanagedParts unmanaged = new UnmanagedParts();
  final ReferenceOptions referenceOptions;
  final List<Unresolved> unresolved = new ArrayList<>();
  final List<Diagnostic> diagnostics = new ArrayList<>();
  final TreeSet<String> deferred = new TreeSet<>();
  private final Set<String> unmapped = new HashSet<>();

  MappingContext(
      TypeReader types, MappingOptions options, Converters converters, Embeddables embeddables) {
    this.types = types;
    this.metadata = types.metadata();
    referenceOptions = new ReferenceOptions(metadata);
    naming = options.naming();
    targets = options.targets();
    schema = options.schema();
    this.converters = converters;
    this.embeddables = embeddables;
    attributes = new AttributeReader(types);
  }

  /** The name in the database of a name that is written or derived. */
  Identifier physical(String written) {
    return naming.physical(WrittenName.of(written));
  }

  /** The same, where the name is derived from one that is quoted. */
  Identifier physical(String text, boolean quoted) {
    return naming.physical(new Identifier(text, quoted));
  }

  /** The schema that is written, or that of all that say nothing. */
  Optional<Identifier> schema(String written) {
    return Optional.of(written)
        .filter(text -> !text.isEmpty())
        .or(() -> schema)
        .map(this::physical);
  }

  /** The entity of a type, where it is one of those that are mapped. */
  Optional<EntityModel> entity(TypeMirror type) {
    return Optional.ofNullable(entities.get(types.name(type)));
  }

  /** Remembers an entity that has its error already, so that references to it need none. */
  void leaveOut(String entity) {
    unmapped.add(entity);
  }

  /** Whether an entity has been read, or left out. */
  boolean isRead(String entity) {
    return entities.containsKey(entity) || unmapped.contains(entity);
  }

  /**
   * The entity that an association refers to; where there is none, the association has its error.
   */
  Optional<EntityModel> target(Attribute attribute, TypeMirror type) {
    Optional<EntityModel> found = entity(type);
    if (found.isEmpty() && !unmapped.contains(types.name(type))) {
      error(
          "UnknownEntity",
          attribute.place(),
          attribute.label() + " refers to " + type + ", which is not one of the mapped entities.",
          "Annotate it with @Entity, or name it among the entities of this project.");
    }
    return found;
  }

  /**
   * Takes a step of the mapping. A name that cannot be one ends the step, and no other: it is
   * reported where it is written.
   */
  void guarded(Place place, Runnable step) {
    try {
      step.run();
    } catch (ProblemException e) {
      e.problems()
          .forEach(
              problem ->
                  diagnostics.add(
                      new Diagnostic(problem, WrittenName.find(metadata, problem, place))));
    }
  }

  void error(String code, Place place, String fact, String remedy) {
    diagnostics.add(Diagnostic.error(code, place, fact, remedy));
  }

  void warning(String code, Place place, String fact, String remedy) {
    diagnostics.add(Diagnostic.warning(code, place, fact, remedy));
  }

  void unsupported(Place place, String fact, String remedy) {
    error("UnsupportedMapping", place, fact, remedy);
  }

  /** Reports what not all of the databases can do that the migrations are for. */
  void requireTargets(Place place, String fact, Set<TargetDatabase> able) {
    List<TargetDatabase> unable =
        targets.stream().filter(target -> !able.contains(target)).sorted().toList();
    if (!unable.isEmpty()) {
      String names = unable.stream().map(Object::toString).collect(Collectors.joining(" and "));
      error(
          "UnsupportedByTarget",
          place,
          fact + ", which " + names + " cannot do.",
          "Leave it out, or say with -Aathanor.targets=... which databases the migrations are for.");
    }
  }

  void unresolved(Unresolved.Kind kind, String name, String owner, Place place) {
    unresolved.add(new Unresolved(kind, name, owner, place));
  }

  /** Reports the references to columns in which rows may agree, once all constraints are known. */
  void checkReferences() {
    for (Reference reference : references) {
      if (!reference.target.isUnique(reference.columns)) {
        unresolved(
            Unresolved.Kind.REFERENCED_COLUMN,
            reference.columns.stream().map(Identifier::toString).collect(Collectors.joining(", ")),
            reference.target.name.toString(),
            reference.place);
      }
    }
  }

  /** Columns that a join column names as those it refers to. */
  record Reference(TableDraft target, List<Identifier> columns, Place place) {}
}
