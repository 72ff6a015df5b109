package dev.athanor.processor.audit;

import dev.athanor.processor.jpa.Metadata;
import dev.athanor.processor.mapping.AttributeKind;
import dev.athanor.processor.mapping.MappedAttribute;
import dev.athanor.processor.mapping.MappedColumn;
import dev.athanor.processor.mapping.MappedEntity;
import dev.athanor.processor.mapping.MappedTable;
import dev.athanor.schema.Column;
import dev.athanor.schema.ColumnTypes;
import dev.athanor.schema.Identifier;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Makes the tables with the histories of collections. One that has its rows in a table of its own
 * has a history beside that; one of entities that refer to the owner has a history between the two,
 * unless the other side is told to tell it.
 */
final class CollectionHistory {

  private static final String KEY = "mapkey";

  private final AuditedEntities entities;
  private final AuditNames names;
  private final HistoryFrame frame;
  private final AttributeHistory attributes;
  private final AuditColumns columns;
  private final CollectionNames tables;
  private final Findings findings;
  private final Metadata metadata;

  CollectionHistory(
      AuditedEntities entities,
      AuditNames names,
      HistoryFrame frame,
      AttributeHistory attributes,
      Findings findings) {
    this.entities = entities;
    this.names = names;
    this.frame = frame;
    this.attributes = attributes;
    this.findings = findings;
    columns = attributes.columns();
    tables = new CollectionNames(entities.model(), names);
    metadata = entities.model().metadata();
  }

  /** The table of a collection, if it needs one. */
  Optional<HistoryTable> map(MappedEntity owner, MappedAttribute attribute, Auditing auditing) {
    Optional<MappedEntity> target = attribute.target().flatMap(entities.model()::entity);
    boolean toMany = attribute.kind() == AttributeKind.ONE_TO_MANY;
    if (attribute.kind() == AttributeKind.MANY_TO_ANY) {
      findings.unknownKind(attribute);
      return Optional.empty();
    }
    if (!attribute.mappedBy().isEmpty()) {
      attributes.requireAudited(
          attribute, target, toMany || auditing.needsAuditedTarget(), !toMany);
      return Optional.empty();
    }
    Optional<MappedTable> source =
        attribute.table().or(() -> target.filter(entity -> toMany).map(MappedEntity::table));
    boolean told =
        attribute.table().isEmpty() && Envers.has(metadata, attribute.element(), "AuditMappedBy");
    attributes.requireAudited(attribute, target, told || auditing.needsAuditedTarget(), !told);
    if (source.isEmpty() || told) {
      return Optional.empty();
    }
    CollectionRows rows =
        attribute.table().isPresent()
            ? CollectionRows.ofTable(source.get(), attribute)
            : CollectionRows.ofReferences(source.get(), owner, attribute, target.orElseThrow());
    return Optional.of(map(owner, attribute, auditing, rows));
  }

  private HistoryTable map(
      MappedEntity owner, MappedAttribute attribute, Auditing auditing, CollectionRows rows) {
    MappedAttribute.Collection shape = attribute.collection().orElseThrow();
    HistoryTable table = frame.start(owner, attribute, tables.name(owner, attribute, auditing));
    frame.addRevision(table);
    boolean map = shape.key().isPresent();
    frame.addType(table, shape.element() == AttributeKind.EMBEDDED || shape.text() && map);
    columns
        .references(rows.owner(), Optional.of(owner))
        .forEach(
            copy -> table.addKey(copy, CollectionNames.className(owner) + "_" + copy.property()));
    addElements(table, owner, attribute, auditing, rows);
    if (shape.element() == AttributeKind.EMBEDDED && shape.set()) {
      String ordinal = names.settings().ordinal();
      table.addOwnKey(
          ordinal, Column.of(names.physical(ordinal), ColumnTypes.integer()), "#ordinal");
    }
    if (!keysAreTold(attribute)) {
      addPlaces(table, attribute, rows);
    }
    return table;
  }

  private void addElements(
      HistoryTable table,
      MappedEntity owner,
      MappedAttribute attribute,
      Auditing auditing,
      CollectionRows rows) {
    MappedAttribute.Collection shape = attribute.collection().orElseThrow();
    switch (shape.element()) {
      case TO_ONE -> {
        List<Identifier> written = inverseNames(auditing);
        List<AuditColumns.Copy> copies =
            columns.references(
                rows.elements(), attribute.target().flatMap(entities.model()::entity));
        for (int i = 0; i < copies.size(); i++) {
          AuditColumns.Copy copy = copies.get(i);
          AuditColumns.Copy named = i < written.size() ? copy.named(written.get(i)) : copy;
          table.addKey(named, attribute.path().replace('.', '_') + "_" + copy.property());
        }
      }
      case EMBEDDED -> addParts(table, owner, attribute, rows.elements(), rows.table());
      default ->
          rows.elements()
              .forEach(
                  column -> {
                    AuditColumns.Copy copy = columns.copy(column, rows.table());
                    if (shape.text() && shape.key().isPresent()) {
                      table.addValue(copy);
                    } else {
                      table.addKey(copy, "element");
                    }
                  });
    }
  }

  private void addParts(
      HistoryTable table,
      MappedEntity owner,
      MappedAttribute attribute,
      List<MappedColumn> held,
      MappedTable source) {
    Map<MappedAttribute, Auditing> parts = entities.rules().ofElements(owner, attribute.path());
    parts.forEach(
        (part, auditing) ->
            attributes.copies(owner, part, auditing, source).stream()
                .filter(copy -> held.contains(copy.of()))
                .forEach(table::addValue));
  }

  /** The columns of keys and places, which are part of the key unless they are embeddables. */
  private void addPlaces(HistoryTable table, MappedAttribute attribute, CollectionRows rows) {
    rows.order().forEach(column -> table.addKey(columns.copy(column, rows.table()), KEY));
    Optional<AttributeKind> key = attribute.collection().orElseThrow().key();
    if (key.isEmpty()) {
      return;
    }
    switch (key.get()) {
      case TO_ONE ->
          columns
              .references(rows.keys(), Optional.empty())
              .forEach(copy -> table.addKey(copy, KEY + "_" + copy.property()));
      case EMBEDDED ->
          rows.keys().forEach(column -> table.addValue(columns.copy(column, rows.table())));
      default ->
          rows.keys().forEach(column -> table.addKey(columns.copy(column, rows.table()), KEY));
    }
  }

  /**
   * What tells the place in a collection is told by its elements, where these are entities that
   * refer to the owner, or where the keys of a map of entities are enumerated.
   */
  void addPlaces(
      MappedEntity owner,
      MappedAttribute attribute,
      Function<String, Optional<HistoryTable>> histories) {
    boolean listed =
        attribute.kind() == AttributeKind.ONE_TO_MANY
            && !attribute.mappedBy().isEmpty()
            && !Envers.has(metadata, attribute.element(), "AuditMappedBy");
    Optional<MappedEntity> target = attribute.target().flatMap(entities.model()::entity);
    if (target.isEmpty() || !listed && !keysAreTold(attribute)) {
      return;
    }
    MappedTable source = attribute.table().orElse(target.get().table());
    CollectionRows rows =
        attribute.table().isPresent()
            ? CollectionRows.ofTable(source, attribute)
            : CollectionRows.ofReferences(source, owner, attribute, target.get());
    histories
        .apply(target.get().name())
        .ifPresent(
            table ->
                (keysAreTold(attribute) ? rows.keys() : rows.order())
                    .forEach(column -> table.addValue(columns.copy(column, source))));
  }

  private boolean keysAreTold(MappedAttribute attribute) {
    return attribute.target().isPresent() && metadata.has(attribute.element(), "MapKeyEnumerated");
  }

  private List<Identifier> inverseNames(Auditing auditing) {
    return auditing.joinTable().stream()
        .flatMap(table -> table.nestedList("inverseJoinColumns").stream())
        .map(column -> names.physical(column.text("name")))
        .toList();
  }
}
