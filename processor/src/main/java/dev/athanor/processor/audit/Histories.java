package dev.athanor.processor.audit;

import dev.athanor.processor.mapping.DerivedTable;
import dev.athanor.processor.mapping.InheritanceStrategy;
import dev.athanor.processor.mapping.MappedAttribute;
import dev.athanor.processor.mapping.MappedEntity;
import dev.athanor.processor.mapping.MappedTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the tables with the histories of all audited entities. */
final class Histories {

  private final AuditedEntities entities;
  private final AuditNames names;
  private final Findings findings;
  private final HistoryFrame frame;
  private final AttributeHistory attributes;
  private final Map<String, HistoryTable> byEntity = new LinkedHashMap<>();
  private final List<HistoryTable> others = new ArrayList<>();

  Histories(
      AuditedEntities entities, AuditNames names, RevisionTable revisions, Findings findings) {
    this.entities = entities;
    this.names = names;
    this.findings = findings;
    frame = new HistoryFrame(entities.model(), names, revisions);
    attributes = new AttributeHistory(entities, names, findings);
  }

  /** The tables. */
  List<DerivedTable> tables() {
    List<MappedEntity> audited =
        entities.model().entities().values().stream().filter(entities::has).toList();
    audited.forEach(this::history);
    CollectionHistory collections =
        new CollectionHistory(entities, names, frame, attributes, findings);
    for (MappedEntity entity : audited) {
      findings.requireNoCatalog(entities.model().metadata(), entity.type());
      for (MappedAttribute attribute : entity.attributes()) {
        findings.requireNoCatalog(entities.model().metadata(), attribute.element());
        Auditing auditing = entities.of(entity).get(attribute.path());
        if (auditing != null && attribute.collection().isPresent()) {
          collections.map(entity, attribute, auditing).ifPresent(others::add);
          collections.addPlaces(entity, attribute, name -> Optional.ofNullable(byEntity.get(name)));
        }
      }
    }
    List<HistoryTable> all = new ArrayList<>();
    audited.stream()
        .filter(MappedEntity::exists)
        .forEach(entity -> all.add(byEntity.get(entity.name())));
    all.addAll(others);
    return all.stream().distinct().map(HistoryTable::build).toList();
  }

  /** The table with the history of an entity, after that of the one above it. */
  private HistoryTable history(MappedEntity entity) {
    HistoryTable known = byEntity.get(entity.name());
    if (known != null) {
      return known;
    }
    Optional<MappedEntity> parent = entity.parent().filter(entities::has);
    if (entity.parent().isPresent() && parent.isEmpty()) {
      findings.unauditedParent(entity, entity.parent().get());
    }
    HistoryTable table =
        parent.isPresent() && entity.strategy() != InheritanceStrategy.TABLE_PER_CLASS
            ? entity.sharesTable() ? history(parent.get()) : joined(entity, history(parent.get()))
            : root(entity);
    byEntity.put(entity.name(), table);
    attributes.add(table, entity, entity.table());
    secondaryTables(entity, table);
    return table;
  }

  private HistoryTable root(MappedEntity entity) {
    HistoryTable table = frame.start(entity);
    entity.key().forEach(column -> attributes.addKey(table, column, entity.table()));
    frame.addRevision(table);
    frame.addType(table, false);
    attributes.addDiscriminator(table, entity);
    if (entity.strategy() == InheritanceStrategy.TABLE_PER_CLASS) {
      for (Optional<MappedEntity> above = entity.parent();
          above.isPresent();
          above = above.get().parent()) {
        attributes.add(table, above.get(), entity.table());
      }
    }
    return table;
  }

  private HistoryTable joined(MappedEntity entity, HistoryTable parent) {
    HistoryTable table = frame.start(entity);
    entity.key().forEach(column -> attributes.addKey(table, column, entity.table()));
    frame.extend(table, parent);
    frame.addEndTimeOfSubclass(table);
    return table;
  }

  /** Envers keeps no history of a table with an attribute that is not audited. */
  private void secondaryTables(MappedEntity entity, HistoryTable main) {
    List<MappedTable> tables = new ArrayList<>(entity.secondaryTables());
    entity.attributes().stream()
        .filter(attribute -> attribute.collection().isEmpty())
        .flatMap(attribute -> attribute.table().stream())
        .forEach(tables::add);
    for (MappedTable secondary : tables) {
      List<String> held = attributes.held(entity, secondary);
      if (entities.of(entity).keySet().containsAll(held)) {
        HistoryTable table = frame.start(entity, secondary);
        attributes.addSecondaryKey(table, entity, secondary);
        frame.extend(table, main);
        attributes.add(table, entity, secondary);
        others.add(table);
      }
    }
  }
}
