package dev.athanor.processor;

import dev.athanor.problem.Problem;
import dev.athanor.problem.Severity;
import dev.athanor.processor.KnownTypes.Role;
import dev.athanor.processor.audit.EnversSettings;
import dev.athanor.processor.drafting.Draft;
import dev.athanor.processor.jpa.Metadata;
import dev.athanor.processor.mapping.MappingOptions;
import dev.athanor.processor.mappingfile.MappedClasses;
import dev.athanor.processor.mappingfile.MappingFiles;
import dev.athanor.processor.snapshot.Snapshot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;

/** What the mapping files and the persistence.xml of the project mean in one round. */
final class ModelFiles {

  private final MappingFiles files;
  private final MappedClasses mapped;
  private final Set<String> listed;

  ModelFiles(MappingFiles files, MappedClasses mapped) {
    this.files = files;
    this.mapped = mapped;
    listed =
        mapped.listed().stream()
            .map(type -> type.getQualifiedName().toString())
            .collect(Collectors.toCollection(TreeSet::new));
  }

  Metadata metadata() {
    return mapped.metadata();
  }

  /** The names of the mapping files, and of the persistence.xml. */
  Set<String> names() {
    return files.names();
  }

  /** The options of the mapping with what holds for all of it. */
  MappingOptions apply(MappingOptions options) {
    MappingOptions inSchema = options.inSchema(mapped.schema());
    MappingOptions named = mapped.quoted() ? inSchema.quoted() : inSchema;
    return mapped.validated() ? named : named.withValidation(false);
  }

  /** What Envers is set up with. */
  EnversSettings envers() {
    return new EnversSettings(mapped.envers());
  }

  /** Makes known the classes that are named: no annotation may tell of them. */
  void addTo(KnownTypes known) {
    for (TypeElement type : mapped.listed()) {
      ModelAnnotations.role(metadata(), type)
          .ifPresent(role -> known.add(role, type.getQualifiedName().toString()));
    }
  }

  /** Whether it is certain what a class is for, because it is named. */
  boolean decides(String name) {
    return listed.contains(name);
  }

  /** Whether a class does not count although it is annotated. */
  boolean excludes(Role role, String name) {
    return mapped.excludesOthers()
        && (role == Role.ENTITY || role == Role.CONVERTER)
        && !listed.contains(name);
  }

  /** What is wrong with the files, and with what they say of classes. */
  List<Problem> problems(FoundTypes found, Snapshot snapshot) {
    List<Problem> problems = new ArrayList<>(mapped.problems());
    mapped
        .missing()
        .forEach(
            (name, problem) -> {
              if (!found.doubtful().contains(name)) {
                problems.add(problem);
              }
            });
    found.excluded().forEach(name -> problems.add(unlisted(name, snapshot)));
    found.unmapped().forEach(name -> problems.add(unmapped(name)));
    return problems;
  }

  /** The classes that are named and of which the compiler knows nothing. */
  Set<String> missing() {
    return mapped.missing().keySet();
  }

  /** The classes that are no entities any more; what a file says that is missing is not known. */
  Collection<TypeElement> former(FoundTypes found, Snapshot snapshot) {
    return missingSince(snapshot).isEmpty() ? found.former() : List.of();
  }

  /** A draft must not undo what a file has mapped that is not there by accident. */
  Optional<Problem> check(Draft draft, Snapshot snapshot) {
    Set<String> gone = missingSince(snapshot);
    return gone.isEmpty() || draft.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Problem.error(
                "MissingMappingFile",
                "The schema of the snapshot was mapped by "
                    + String.join(", ", gone)
                    + ", which is not found, and without it the schema is another.",
                "Let the build copy the resources before it compiles, or name their folder with"
                    + " -Aathanor.persistence=... If the file is gone for good, take its name out"
                    + " of mappingFiles in the snapshot."));
  }

  private Set<String> missingSince(Snapshot snapshot) {
    Set<String> gone = new TreeSet<>(snapshot.mappingFiles());
    gone.removeAll(names());
    return gone;
  }

  private static Problem unmapped(String name) {
    return Problem.error(
        "UnmappedClass",
        "The snapshot knows "
            + name
            + ", a class from elsewhere, which no mapping file maps any more and of which the"
            + " compiler tells no annotation.",
        "Map it again. If what it has in the database is to be dropped, write @Dropped(type = "
            + name
            + ".class) on an entity, or in the package-info.java of one or of the migrations.");
  }

  private static Problem unlisted(String name, Snapshot snapshot) {
    boolean hasTable = snapshot.entities().contains(name);
    return new Problem(
        "UnlistedEntity",
        hasTable ? Severity.ERROR : Severity.NOTE,
        Optional.empty(),
        name
            + " is annotated, but META-INF/persistence.xml does not list it and excludes unlisted"
            + " classes"
            + (hasTable ? "; the snapshot has a table for it." : ": it has no table."),
        "List it in a <class>"
            + (hasTable
                ? ", or take its @Entity away: then the draft asks what becomes of its table."
                : "."));
  }
}
