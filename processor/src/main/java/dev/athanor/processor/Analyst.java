package dev.athanor.processor;

import dev.athanor.problem.Problem;
import dev.athanor.problem.Severity;
import dev.athanor.processor.KnownTypes.Role;
import dev.athanor.processor.audit.AuditTables;
import dev.athanor.processor.audit.EnversSettings;
import dev.athanor.processor.diagnostic.Diagnostic;
import dev.athanor.processor.diagnostic.Place;
import dev.athanor.processor.drafting.Draft;
import dev.athanor.processor.drafting.KnownSchema;
import dev.athanor.processor.mapping.MappedSchema;
import dev.athanor.processor.mapping.MappingOptions;
import dev.athanor.processor.mapping.SchemaMapper;
import dev.athanor.processor.mapping.TableDeriver;
import dev.athanor.processor.mappingfile.MappingFiles;
import dev.athanor.processor.revision.Revisions;
import dev.athanor.processor.snapshot.Snapshot;
import dev.athanor.processor.validation.AnnotationValidator;
import dev.athanor.processor.validation.MappingValidator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Finds out everything that can be known in one round. */
final class Analyst {

  private final ProcessingEnvironment environment;
  private final ProcessorOptions options;
  private final MappingFiles files;
  private final Output output;
  private final SnapshotLookup snapshots;
  private final Set<String> compiled;
  private final boolean hasEnvers;

  Analyst(
      ProcessingEnvironment environment,
      ProcessorOptions options,
      MappingFiles files,
      Output output,
      Set<String> compiled) {
    this.environment = environment;
    this.options = options;
    this.files = files;
    this.output = output;
    this.snapshots = new SnapshotLookup(options, output);
    this.compiled = compiled;
    this.hasEnvers = environment.getElementUtils().getTypeElement(AuditTables.AUDITED) != null;
  }

  /** Empty if there is nothing here that a migration set could be made of. */
  Optional<Analysis> analyse(KnownTypes known) {
    Optional<Snapshot> checkedIn = snapshots.find();
    checkedIn.ifPresent(
        snapshot -> {
          known.addAll(Role.ENTITY, snapshot.entities());
          known.addAll(Role.CONVERTER, snapshot.origins().converters());
          known.addAll(Role.MANAGED, snapshot.origins().embeddables());
        });
    Elements elements = environment.getElementUtils();
    ModelFiles model = new ModelFiles(files, files.apply(elements, environment.getTypeUtils()));
    model.addTo(known);
    if (checkedIn.isEmpty() && known.isEmpty()) {
      return Optional.empty();
    }
    Set<String> recorded = checkedIn.map(Snapshot::types).orElse(Set.of());
    DroppedTypes dropped =
        new DroppedTypes(
            elements,
            known.of(Role.ENTITY),
            Stream.concat(
                options.migrationsPackage().stream(),
                checkedIn.map(Snapshot::migrationsPackage).stream()));
    FoundTypes found =
        new TypeSearch(elements, model, output, compiled, recorded, dropped.names()).search(known);
    Revisions revisions = Revisions.of(found.types(Role.REVISION));
    String migrations =
        Migrations.packageName(
            options.migrationsPackage(), checkedIn, revisions.sources(), found.names(Role.ENTITY));
    Snapshot snapshot = checkedIn.orElse(Snapshot.EMPTY);
    UntoldOrder order =
        UntoldOrder.settle(elements, compiled, snapshot, map(found, migrations, model));
    MappedSchema mapped = order.mapped();

    Optional<Problem> partial = PartialBuild.check(found, snapshot, mapped, compiled);
    if (partial.isEmpty()) {
      partial = PartialBuild.checkOrder(order.unknown());
    }
    if (partial.isEmpty() && envers(model).enabled() && !hasEnvers) {
      partial = PartialBuild.checkHistories(snapshot);
    }

    List<Diagnostic> diagnostics = new ArrayList<>();
    if (found.isCertain(Role.REVISION)) {
      diagnostics.addAll(revisions.diagnostics());
    }
    if (found.isCertain(Role.ENTITY) && found.isCertain(Role.MANAGED)) {
      diagnostics.addAll(mapped.diagnostics());
      diagnostics.addAll(dropped.problems(found, snapshot));
      diagnostics.addAll(MappingValidator.validate(mapped));
      diagnostics.addAll(AnnotationValidator.validate(model.metadata(), found.types(Role.ENTITY)));
    }
    List<Problem> unplaced = new ArrayList<>(model.problems(found, snapshot));
    unplaced.addAll(envers(model).problems());
    if (revisions.areSound() && partial.isEmpty()) {
      snapshots.check(checkedIn, revisions).ifPresent(unplaced::add);
    }
    Draft draft = Draft.NONE;
    if (partial.isEmpty()
        && unplaced.stream().noneMatch(Analyst::isError)
        && diagnostics.stream().map(Diagnostic::problem).noneMatch(Analyst::isError)) {
      draft = draft(snapshot, mapped, model.former(found, snapshot));
      model.check(draft, snapshot).ifPresent(unplaced::add);
      for (Problem problem : draft.problems()) {
        place(problem, mapped)
            .ifPresentOrElse(
                place -> diagnostics.add(new Diagnostic(problem, place)),
                () -> unplaced.add(problem));
      }
    }
    return Optional.of(
        new Analysis(
            migrations, snapshot, revisions, mapped, draft, found, partial, diagnostics, unplaced));
  }

  private MappedSchema map(FoundTypes found, String migrations, ModelFiles model) {
    MappingOptions mapping =
        model.apply(
            MappingOptions.of(options.naming())
                .orElseThrow()
                .withValidation(options.validation())
                .withTargets(options.targets())
                .withConvention(options.convention()));
    Elements elements = environment.getElementUtils();
    EnversSettings envers = envers(model);
    TableDeriver deriver =
        hasEnvers && envers.enabled() ? new AuditTables(envers) : TableDeriver.NONE;
    return new SchemaMapper(
            elements, environment.getTypeUtils(), model.metadata(), mapping, deriver)
        .map(
            found.types(Role.ENTITY),
            found.types(Role.MANAGED),
            found.types(Role.CONVERTER),
            packages(elements.getPackageElement(migrations)))
        .withMappingFiles(model.names());
  }

  private EnversSettings envers(ModelFiles model) {
    return options.envers().or(model.envers());
  }

  private static List<PackageElement> packages(PackageElement migrations) {
    return migrations == null ? List.of() : List.of(migrations);
  }

  private static Draft draft(
      Snapshot snapshot, MappedSchema mapped, Collection<TypeElement> former) {
    return Draft.between(
        new KnownSchema(snapshot.schema(), snapshot.origins()),
        new KnownSchema(
            mapped.schema(),
            mapped.origins(),
            mapped.inherited(),
            mapped.members().withFormer(former)),
        mapped.declared());
  }

  private static Optional<Place> place(Problem problem, MappedSchema mapped) {
    return problem.subject().flatMap(mapped.sources()::find);
  }

  private static boolean isError(Problem problem) {
    return problem.severity() == Severity.ERROR;
  }
}
