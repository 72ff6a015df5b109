package dev.athanor.processor.audit;

import dev.athanor.processor.diagnostic.Place;
import dev.athanor.processor.jpa.AnnotationView;
import dev.athanor.processor.mapping.DerivedTable;
import dev.athanor.processor.mapping.MappedAttribute;
import dev.athanor.processor.mapping.MappedEntity;
import dev.athanor.processor.mapping.MappedModel;
import dev.athanor.processor.mapping.MappedTable;
import dev.athanor.schema.Column;
import dev.athanor.schema.ColumnTypes;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.ReferentialAction;
import java.util.List;
import java.util.Optional;

/** What Envers adds of its own to a table with a history: its name, and when which row counts. */
final class HistoryFrame {

  private static final int FRACTION = 6;

  private final MappedModel model;
  private final AuditNames names;
  private final RevisionTable revisions;

  HistoryFrame(MappedModel model, AuditNames names, RevisionTable revisions) {
    this.model = model;
    this.names = names;
    this.revisions = revisions;
  }

  /** The table of an entity. */
  HistoryTable start(MappedEntity entity) {
    return new HistoryTable(
        names.table(
            entity.table().name(),
            find(entity, "AuditTable")
                .map(table -> table.text("value"))
                .filter(name -> !name.isEmpty()),
            schema(entity)),
        entity.name() + DerivedTable.HISTORY,
        find(entity, "AuditTable")
            .map(table -> table.place("value"))
            .or(() -> find(entity, "Audited").map(AnnotationView::place))
            .orElseGet(() -> Place.of(entity.type())));
  }

  /** The table beside a secondary one, or beside the join table of an association to one. */
  HistoryTable start(MappedEntity entity, MappedTable secondary) {
    Optional<AnnotationView> written =
        Envers.findAll(model.metadata(), entity.type(), "SecondaryAuditTable").stream()
            .filter(
                table ->
                    names
                        .physical(table.text("secondaryTableName"))
                        .matches(secondary.name().name()))
            .reduce((first, last) -> last);
    return new HistoryTable(
        names.table(
            secondary.name(),
            written.map(table -> table.text("secondaryAuditTableName")),
            schema(entity)),
        secondary.origin() + DerivedTable.HISTORY,
        written.map(table -> table.place("secondaryAuditTableName")).orElseGet(secondary::place));
  }

  /** The table of a collection. */
  HistoryTable start(MappedEntity entity, MappedAttribute attribute, QualifiedName name) {
    return new HistoryTable(
        name,
        entity.name() + "#" + attribute.path() + DerivedTable.HISTORY,
        Place.of(attribute.element()));
  }

  /** The revision that a row comes from, as part of the key. */
  void addRevision(HistoryTable table) {
    Identifier revision = addRevisionColumn(table);
    table.refer(
        List.of(revision),
        revisions.name(),
        List.of(revisions.key()),
        names.settings().cascades() ? ReferentialAction.CASCADE : ReferentialAction.NO_ACTION);
  }

  /** What the revision did to the row, and until when the row counts. */
  void addType(HistoryTable table, boolean key) {
    Identifier type = names.physical(names.settings().revisionType());
    if (key) {
      table.addOwnKey(
          names.settings().revisionType(), Column.of(type, ColumnTypes.tinyint()), "#revisionType");
    } else {
      table.addOwn(type, ColumnTypes.tinyint(), "#revisionType");
    }
    if (names.settings().hasEnd()) {
      Identifier end = names.physical(names.settings().end());
      table.addOwn(end, revisions.type(), "#revisionEnd");
      table.refer(
          List.of(end), revisions.name(), List.of(revisions.key()), ReferentialAction.NO_ACTION);
    }
    if (names.settings().hasEndTime()) {
      addEndTime(table);
    }
  }

  /** The same time in the table of a joined subclass, where Envers is set up to tell it there. */
  void addEndTimeOfSubclass(HistoryTable table) {
    if (names.settings().hasEndTimeInSubclasses()) {
      addEndTime(table);
    }
  }

  private void addEndTime(HistoryTable table) {
    table.addOwn(
        names.physical(names.settings().endTime()),
        names.settings().isEndTimeNumeric()
            ? ColumnTypes.bigint()
            : ColumnTypes.timestamp(FRACTION),
        "#revisionEndTime");
  }

  /** Makes each row of a table, which has the key of an entity, belong to one of another table. */
  void extend(HistoryTable table, HistoryTable extended) {
    addRevisionColumn(table);
    table.refer(table.key(), extended.name(), extended.key(), ReferentialAction.NO_ACTION);
  }

  private Identifier addRevisionColumn(HistoryTable table) {
    Identifier revision = names.physical(names.settings().revision());
    table.addOwnKey(
        names.settings().revision(), Column.of(revision, revisions.type()), "#revision");
    return revision;
  }

  private String schema(MappedEntity entity) {
    return find(entity, "AuditTable").map(table -> table.text("schema")).orElse("");
  }

  private Optional<AnnotationView> find(MappedEntity entity, String annotation) {
    return Envers.find(model.metadata(), entity.type(), annotation);
  }
}
