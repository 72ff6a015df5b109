package dev.athanor.history;

import dev.athanor.revision.RevisionId;
import dev.athanor.revision.RevisionNode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the history table of a database; each method is one statement. */
public final class HistoryTable {

  /** Undefined table or schema, in the words of the databases. */
  private static final Set<String> MISSING =
      Set.of("42P01", "42S02", "42S03", "42S04", "3F000", "90079");

  private final HistorySql sql;

  /** Reads with these statements. */
  public HistoryTable(HistorySql sql) {
    this.sql = sql;
  }

  /** Its statements. */
  public HistorySql sql() {
    return sql;
  }

  /**
   * How each revision stands; empty if there is no table. In PostgreSQL an open transaction does
   * not survive the second case.
   */
  public Optional<Map<RevisionId, RevisionState>> states(Connection connection)
      throws SQLException {
    Map<RevisionId, RevisionState> states = new HashMap<>();
    return read(
            connection,
            sql.selectStates(),
            row -> {
              HistoryFormat.check(row.getInt(3), sql.tableName());
              states.put(
                  new RevisionId(row.getString(1)),
                  HistoryFormat.state(row.getString(2), sql.tableName()));
            })
        ? Optional.of(states)
        : Optional.empty();
  }

  /** All rows, in the order in which they were written; none if there is no table. */
  public List<AppliedRevision> all(Connection connection) throws SQLException {
    List<AppliedRevision> rows = new ArrayList<>();
    read(connection, sql.selectAll(), row -> rows.add(revision(row)));
    return rows;
  }

  /** The rows of these revisions, as far as there are any. */
  public Map<RevisionId, AppliedRevision> find(Connection connection, Collection<RevisionId> ids)
      throws SQLException {
    Map<RevisionId, AppliedRevision> rows = new LinkedHashMap<>();
    read(
        connection,
        sql.select(ids),
        row -> {
          AppliedRevision revision = revision(row);
          rows.put(revision.id(), revision);
        });
    return rows;
  }

  /** The revisions that need this one to be applied. */
  public List<RevisionId> restingOn(Connection connection, RevisionId id) throws SQLException {
    List<RevisionId> resting = new ArrayList<>();
    read(connection, sql.selectRestingOn(id), row -> resting.add(new RevisionId(row.getString(1))));
    return resting;
  }

  /** What takes a revision back, if the table keeps it. */
  public Optional<String> downgradeSql(Connection connection, RevisionId id) throws SQLException {
    List<String> found = new ArrayList<>();
    read(
        connection,
        sql.selectDowngrade(id),
        row -> Optional.ofNullable(row.getString(1)).ifPresent(found::add));
    return found.stream().findFirst();
  }

  /** Whether that is because there is no such table. */
  static boolean isMissing(SQLException e) {
    return MISSING.contains(String.valueOf(e.getSQLState()));
  }

  private AppliedRevision revision(ResultSet row) throws SQLException {
    HistoryFormat.check(row.getInt("format"), sql.tableName());
    List<String> down = BatchMember.words(row.getString("down_revisions"));
    return new AppliedRevision(
        new RevisionNode(
            new RevisionId(row.getString("revision")),
            down.stream().map(RevisionId::new).toList(),
            BatchMember.words(row.getString("depends_on")),
            List.of()),
        row.getString("message"),
        row.getString("checksum"),
        HistoryFormat.state(row.getString("state"), sql.tableName()),
        row.getObject("applied_at", OffsetDateTime.class).toInstant(),
        row.getString("applied_by"),
        Duration.ofMillis(row.getLong("duration_ms")),
        new Journal(
            row.getInt("progress"),
            row.getString("trail"),
            Optional.ofNullable(row.getString("attempt")),
            BatchMember.read(row.getString("batch"))));
  }

  private static boolean read(Connection connection, String query, RowReader reader)
      throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        reader.read(rows);
      }
      return true;
    } catch (SQLException e) {
      if (isMissing(e)) {
        return false;
      }
      throw e;
    }
  }

  /** Takes one row. */
  private interface RowReader {
    void read(ResultSet row) throws SQLException;
  }
}
