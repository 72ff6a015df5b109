package dev.athanor.processor.audit;

import dev.athanor.processor.diagnostic.Place;
import dev.athanor.processor.mapping.DerivedTable;
import dev.athanor.processor.mapping.MappedEntity;
import dev.athanor.processor.mapping.TargetDatabase;
import dev.athanor.schema.Column;
import dev.athanor.schema.ColumnType;
import dev.athanor.schema.ColumnTypes;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.Identity;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.ReferentialAction;
import dev.athanor.schema.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The table with a row for each revision: that of the application's {@code @RevisionEntity}, or
 * Envers' own.
 *
 * @param name its name
 * @param key its key
 * @param type the type of the key
 * @param own the tables that Envers needs for it, where it is Envers' own
 * @param sequence what numbers its rows then
 */
record RevisionTable(
    QualifiedName name,
    Identifier key,
    ColumnType type,
    List<DerivedTable> own,
    Optional<Sequence> sequence) {

  private static final String KEY = "REV";
  private static final int NAME_LENGTH = 255;
  private static final int NATIVE_INCREMENT = 50;

  /** That of an entity. */
  static RevisionTable of(MappedEntity entity) {
    Column key = entity.key().get(0).column();
    return new RevisionTable(
        entity.table().name(), key.name(), key.type(), List.of(), Optional.empty());
  }

  /**
   * Envers' own, which a class asks for by being audited. Its native generator is an identity on H2
   * and a sequence on PostgreSQL; where migrations are for both there are both, and each
   * application uses one.
   */
  static RevisionTable own(AuditNames names, Place place) {
    Set<TargetDatabase> targets = names.model().targets();
    boolean isNative = names.settings().hasNativeId();
    HistoryTable table = new HistoryTable(names.own("REVINFO"), "", place);
    Identifier key = names.physical(KEY);
    Column column = Column.of(key, ColumnTypes.integer());
    table.addOwnKey(
        "id",
        isNative && targets.contains(TargetDatabase.H2)
            ? column.withIdentity(Identity.BY_DEFAULT)
            : column,
        "id");
    table.addOwn(names.physical("REVTSTMP"), ColumnTypes.bigint(), "timestamp");
    List<DerivedTable> tables = new ArrayList<>();
    tables.add(table.build());
    if (names.settings().tracksEntityNames()) {
      tables.add(changes(names, table, place));
    }
    Optional<Sequence> sequence =
        isNative
            ? Optional.of(sequence(names, "REVINFO_SEQ", NATIVE_INCREMENT))
                .filter(it -> targets.contains(TargetDatabase.POSTGRESQL))
            : Optional.of(sequence(names, "REVISION_GENERATOR", 1));
    return new RevisionTable(table.name(), key, ColumnTypes.integer(), tables, sequence);
  }

  private static Sequence sequence(AuditNames names, String name, int increment) {
    return new Sequence(names.sequence(name), 1, increment, Optional.empty());
  }

  private static DerivedTable changes(AuditNames names, HistoryTable revisions, Place place) {
    HistoryTable changes = new HistoryTable(names.own("REVCHANGES"), "", place);
    Identifier revision = names.physical(KEY);
    Identifier entity = names.physical("ENTITYNAME");
    changes.addOwn(revision, ColumnTypes.integer(), "revision");
    changes.addOwn(entity, ColumnTypes.varchar(NAME_LENGTH), "entityName");
    changes.addUnique(List.of(revision, entity));
    changes.refer(
        List.of(revision), revisions.name(), revisions.key(), ReferentialAction.NO_ACTION);
    return changes.build();
  }
}
