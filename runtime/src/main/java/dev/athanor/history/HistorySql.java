package dev.athanor.history;

import dev.athanor.dialect.Dialect;
import dev.athanor.dialect.SqlStatement;
import dev.athanor.operation.CreateTable;
import dev.athanor.revision.RevisionId;
import dev.athanor.schema.QualifiedName;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The statements on a history table, as text: for the runtime as for scripts. */
public final class HistorySql {

  private static final String READ =
      "revision, message, checksum, state, applied_at, applied_by, duration_ms, down_revisions,"
          + " depends_on, progress, trail, attempt, batch, format";
  private static final String WHERE = " where revision = ";

  private final Dialect dialect;
  private final QualifiedName name;
  private final String table;
  private final HistoryInsert insert;
  private final HistoryStatement journal;
  private final HistoryStatement settle;
  private final HistoryStatement delete;
  private final ScriptGuard guard;

  /** The statements on the history table of this name. */
  public HistorySql(Dialect dialect, QualifiedName name) {
    this.dialect = dialect;
    this.name = name;
    this.table = dialect.quote(name);
    insert = new HistoryInsert(table, !dialect.hasTransactionalDdl());
    journal =
        update("state = ", ", progress = ", ", trail = ", ", attempt = ", ", batch = ", WHERE);
    settle =
        update(
            "state = 'applied', progress = 0, trail = '', attempt = null, batch = null,"
                + " checksum = ",
            ", downgrade_sql = ",
            ", applied_at = ",
            ", duration_ms = ",
            WHERE);
    guard = new ScriptGuard(table);
    delete = statement("delete from " + table + WHERE, HistoryStatement.PLACE);
  }

  /** The name as it stands in SQL. */
  public String tableName() {
    return table;
  }

  /** Creates the table. */
  public List<String> create() {
    return dialect.sql(new CreateTable(HistoryLayout.table(name))).stream()
        .map(SqlStatement::sql)
        .toList();
  }

  /**
   * Adds a row behind all others.
   *
   * @param downgradeSql what takes it back, for builds that lack the revision
   */
  public HistoryStatement insert(AppliedRevision row, Optional<String> downgradeSql) {
    return insert.of(row, row.journal().progress(), downgradeSql);
  }

  /**
   * The same for a script, which may be executed on any database: fails where what is below the
   * revision is not applied, or the revision is.
   */
  public HistoryStatement insertGuarded(AppliedRevision row, Optional<String> downgradeSql) {
    String progress = guard.upgrade(row, row.journal().progress());
    return insert.of(row, new Literals.Expression(progress), downgradeSql);
  }

  /** For scripts: what fails where something may not be done. */
  public ScriptGuard guard() {
    return guard;
  }

  /** Says how far a revision got. */
  public HistoryStatement journal(RevisionId id, RevisionState state, Journal made) {
    return journal.with(
        state.word(),
        made.progress(),
        made.trail(),
        made.attempt().orElse(null),
        BatchMember.write(made.batch()),
        id.value());
  }

  /**
   * Says that a revision whose row stands is applied as a whole. It may have changed since the row
   * was written: a failed one is gone on with once it is mended.
   */
  public HistoryStatement settle(AppliedRevision row, Optional<String> downgradeSql) {
    return settle.with(
        row.checksum(),
        downgradeSql.orElse(null),
        row.appliedAt(),
        row.duration().toMillis(),
        row.id().value());
  }

  /**
   * Says that what was applied of a revision is going to be taken back.
   *
   * @param takeBack the SQL for it
   */
  public String abandon(RevisionId id, String takeBack) {
    return "update "
        + table
        + " set state = 'downgrading', checksum = '', progress = 0, trail = '', attempt = null,"
        + " batch = null, downgrade_sql = "
        + Literals.text(takeBack)
        + WHERE
        + Literals.text(id.value());
  }

  /** Removes a row. */
  public HistoryStatement delete(RevisionId id) {
    return delete.with(id.value());
  }

  /** Removes all rows. */
  public String purge() {
    return "delete from " + table;
  }

  /** A table of the same name further down the search path is somebody else's. */
  String selectStates() {
    Optional<String> own = name.namespace().isEmpty() ? dialect.isOwn(table) : Optional.empty();
    return "select revision, state, format from "
        + table
        + own.map(condition -> " where " + condition).orElse("");
  }

  String selectAll() {
    return "select " + READ + " from " + table + " order by ordinal";
  }

  String select(Collection<RevisionId> ids) {
    return "select " + READ + " from " + table + " where revision in " + Literals.in(ids);
  }

  String selectDowngrade(RevisionId id) {
    return "select downgrade_sql from " + table + WHERE + Literals.text(id.value());
  }

  String selectRestingOn(RevisionId id) {
    return "select revision from " + table + " where " + restsOn(id);
  }

  /** Ids may contain what {@code like} takes for a wildcard. */
  static String restsOn(RevisionId id) {
    return "position("
        + Literals.text(" " + id.value() + " ")
        + " in ' ' || down_revisions || ' ' || depends_on || ' ') > 0";
  }

  /** Each piece is followed by a value. */
  private HistoryStatement update(String... pieces) {
    String end = HistoryStatement.PLACE;
    return statement("update " + table + " set ", String.join(end, pieces) + end);
  }

  private HistoryStatement statement(String beginning, String end) {
    return HistoryStatement.of(beginning + end, !dialect.hasTransactionalDdl());
  }
}
