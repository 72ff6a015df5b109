package dev.athanor.processor.audit;

import dev.athanor.processor.mapping.AttributeKind;
import dev.athanor.processor.mapping.MappedAttribute;
import dev.athanor.processor.mapping.MappedColumn;
import dev.athanor.processor.mapping.MappedEntity;
import dev.athanor.processor.mapping.MappedTable;
import dev.athanor.schema.ColumnTypes;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts the columns of audited attributes into the tables with their histories. */
final class AttributeHistory {

  private static final String DISCRIMINATOR = "#discriminator";

  private final AuditedEntities entities;
  private final AuditNames names;
  private final AuditColumns columns;
  private final Findings findings;

  AttributeHistory(AuditedEntities entities, AuditNames names, Findings findings) {
    this.entities = entities;
    this.names = names;
    this.findings = findings;
    columns = new AuditColumns(entities.model().metadata(), names);
  }

  AuditColumns columns() {
    return columns;
  }

  /** A column of the identifier. */
  void addKey(HistoryTable table, MappedColumn column, MappedTable source) {
    AuditColumns.Copy copy = columns.copy(column, source);
    table.addKey(copy, copy.property());
  }

  /** The columns of a secondary table, or of a join table, that refer to the entity's own. */
  void addSecondaryKey(HistoryTable table, MappedEntity entity, MappedTable source) {
    List<MappedColumn> owner = CollectionRows.owner(source);
    if (owner.isEmpty()) {
      source.columns().stream()
          .filter(column -> entity.key().stream().anyMatch(key -> key.path().equals(column.path())))
          .forEach(column -> addKey(table, column, source));
    } else {
      columns
          .references(owner, Optional.of(entity))
          .forEach(copy -> table.addKey(copy, copy.property()));
    }
  }

  /** The column that tells the class of a row. */
  void addDiscriminator(HistoryTable table, MappedEntity entity) {
    entity.table().columns().stream()
        .filter(column -> column.path().equals(DISCRIMINATOR))
        .forEach(column -> table.addRequired(columns.copy(column, entity.table())));
  }

  /** The audited attributes of an entity that have columns in one of its tables. */
  void add(HistoryTable table, MappedEntity entity, MappedTable source) {
    Map<String, Auditing> audited = entities.of(entity);
    for (MappedAttribute attribute : entity.attributes()) {
      Auditing auditing = audited.get(attribute.path());
      if (auditing != null && isIn(entity, attribute, source)) {
        List<AuditColumns.Copy> copies = copies(entity, attribute, auditing, source);
        copies.forEach(table::addValue);
        if (auditing.flagged() && !attribute.path().contains(".")) {
          addFlag(table, attribute, auditing, copies);
        }
      }
    }
  }

  /** The top-level attributes that have columns in a table. */
  List<String> held(MappedEntity entity, MappedTable table) {
    return entity.attributes().stream()
        .filter(attribute -> attribute.collection().isEmpty())
        .filter(attribute -> !AuditColumns.find(table, entity, attribute.path()).isEmpty())
        .map(attribute -> attribute.path().split("\\.", 2)[0])
        .distinct()
        .toList();
  }

  /** The copies of the columns of one attribute; a reference needs an audited target. */
  List<AuditColumns.Copy> copies(
      MappedEntity entity, MappedAttribute attribute, Auditing auditing, MappedTable source) {
    return switch (attribute.kind()) {
      case BASIC ->
          AuditColumns.find(source, entity, attribute.path()).stream()
              .map(column -> columns.copy(column, source))
              .toList();
      case TO_ONE -> {
        Optional<MappedEntity> target = attribute.target().flatMap(entities.model()::entity);
        requireAudited(attribute, target, auditing.needsAuditedTarget(), true);
        yield columns.references(AuditColumns.find(source, entity, attribute.path()), target);
      }
      case ANY -> {
        findings.unknownKind(attribute);
        yield List.of();
      }
      default -> List.of();
    };
  }

  /** Reports an association to an entity without a history, unless that is meant. */
  void requireAudited(
      MappedAttribute attribute, Optional<MappedEntity> target, boolean needed, boolean possible) {
    target
        .filter(entity -> needed && !entities.has(entity))
        .ifPresent(entity -> findings.unauditedTarget(attribute, entity, possible));
  }

  /** Whether an attribute is told of where the history of a table is; most have one table only. */
  private static boolean isIn(MappedEntity entity, MappedAttribute attribute, MappedTable source) {
    return source.entity()
        ? attribute.collection().isPresent()
            || attribute.kind() == AttributeKind.EMBEDDED
            || attribute.table().isEmpty() && isOnlyHere(entity, attribute)
        : !AuditColumns.find(source, entity, attribute.path()).isEmpty();
  }

  private static boolean isOnlyHere(MappedEntity entity, MappedAttribute attribute) {
    return entity.secondaryTables().stream()
        .allMatch(table -> AuditColumns.find(table, entity, attribute.path()).isEmpty());
  }

  private void addFlag(
      HistoryTable table,
      MappedAttribute attribute,
      Auditing auditing,
      List<AuditColumns.Copy> copies) {
    boolean byColumn =
        names.settings().flagsNamedByColumn()
            && attribute.kind() != AttributeKind.EMBEDDED
            && copies.size() == 1;
    String stem = byColumn ? copies.get(0).of().column().name().text() : attribute.path();
    String name =
        auditing.flag().isEmpty() ? stem + names.settings().flagSuffix() : auditing.flag();
    table.addOwn(names.physical(name), ColumnTypes.bool(), attribute.path() + "#modified");
  }
}
