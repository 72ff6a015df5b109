package dev.athanor.processor.audit;

import dev.athanor.processor.diagnostic.Place;
import dev.athanor.processor.jpa.AnnotationView;
import dev.athanor.processor.mapping.DerivedTable;
import dev.athanor.processor.mapping.DerivedTables;
import dev.athanor.processor.mapping.MappedEntity;
import dev.athanor.processor.mapping.MappedModel;
import dev.athanor.processor.mapping.TableDeriver;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Derives what Hibernate Envers needs beside the tables of the entities that are audited. */
public final class AuditTables implements TableDeriver {

  /** The annotation without which there is nothing to derive. */
  public static final String AUDITED = Envers.PACKAGE + "Audited";

  private final EnversSettings settings;

  /** Derives as Envers does that is set up in this way. */
  public AuditTables(EnversSettings settings) {
    this.settings = settings;
  }

  /** Whether the origin of a table says that it is one with the history of another. */
  public static boolean isHistory(String origin) {
    return origin.endsWith(DerivedTable.HISTORY);
  }

  @Override
  public DerivedTables derive(Supplier<MappedModel> mapped) {
    MappedModel model = mapped.get();
    AuditedEntities entities = AuditedEntities.of(model, settings);
    Optional<MappedEntity> first = entities.first();
    if (first.isEmpty()) {
      return DerivedTables.NONE;
    }
    Findings findings = new Findings();
    AuditNames names = new AuditNames(model, settings);
    RevisionTable revisions =
        revisionEntity(model, findings)
            .map(RevisionTable::of)
            .orElseGet(() -> RevisionTable.own(names, place(model, first.get())));
    Histories histories = new Histories(entities, names, revisions, findings);
    List<DerivedTable> tables = new ArrayList<>(revisions.own());
    tables.addAll(histories.tables());
    return new DerivedTables(
        tables,
        revisions.sequence().stream()
            .collect(Collectors.toMap(it -> it, it -> place(model, first.get()))),
        findings.all());
  }

  private static Place place(MappedModel model, MappedEntity entity) {
    return Envers.find(model.metadata(), entity.type(), "Audited")
        .map(AnnotationView::place)
        .orElseGet(() -> Place.of(entity.type()));
  }

  private static Optional<MappedEntity> revisionEntity(MappedModel model, Findings findings) {
    Optional<MappedEntity> found = Optional.empty();
    for (Map.Entry<String, MappedEntity> entry : model.entities().entrySet()) {
      MappedEntity entity = entry.getValue();
      Optional<AnnotationView> annotation =
          Envers.find(model.metadata(), entity.type(), "RevisionEntity");
      if (annotation.isEmpty() || entity.key().isEmpty()) {
        continue;
      }
      if (Envers.has(model.metadata(), entity.type(), "Audited")) {
        findings.auditedRevisionEntity(annotation.get());
      }
      found.ifPresent(first -> findings.secondRevisionEntity(annotation.get(), first));
      found = found.isPresent() ? found : Optional.of(entity);
    }
    return found;
  }
}
