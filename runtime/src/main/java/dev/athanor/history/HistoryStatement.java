package dev.athanor.history;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/**
 * A statement that writes a history table. Scripts show it with its values in it. On a connection
 * it may be prepared once for many rows, unless a pooler could hand the server's side of that
 * connection to somebody else, prepared statements and all.
 */
public final class HistoryStatement {

  /** Stands in a pattern for a value; no name of a table contains it. */
  static final String PLACE = "\0";

  private final List<String> parts;
  private final String pattern;
  private final boolean reusable;
  private final Object[] values;

  private HistoryStatement(List<String> parts, String pattern, boolean reusable, Object... values) {
    this.parts = parts;
    this.pattern = pattern;
    this.reusable = reusable;
    this.values = values;
  }

  /**
   * A statement without its values.
   *
   * @param sql with a {@link #PLACE} for each value
   */
  static HistoryStatement of(String sql, boolean reusable) {
    return new HistoryStatement(List.of(sql.split(PLACE, -1)), sql.replace(PLACE, "?"), reusable);
  }

  /** The same with its values: text, numbers, instants, or null. */
  HistoryStatement with(Object... given) {
    return new HistoryStatement(parts, pattern, reusable, given);
  }

  /** Whether it may be prepared on a connection, to be executed with other values again. */
  public boolean isReusable() {
    return reusable;
  }

  /** The text that it shares with all that differ from it in values only. */
  public String pattern() {
    return pattern;
  }

  /** Executes what was prepared from the pattern, with these values. */
  public void execute(PreparedStatement prepared) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      bind(prepared, i + 1, values[i]);
    }
    prepared.executeUpdate();
  }

  /** The whole text, with its values in it. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(parts.get(0));
    for (int i = 0; i < values.length; i++) {
      text.append(Literals.of(values[i])).append(parts.get(i + 1));
    }
    return text.toString();
  }

  private static void bind(PreparedStatement prepared, int place, Object value)
      throws SQLException {
    if (value == null) {
      prepared.setNull(place, Types.VARCHAR);
    } else if (value instanceof Instant instant) {
      prepared.setObject(place, instant.atOffset(ZoneOffset.UTC));
    } else if (value instanceof Number number) {
      prepared.setLong(place, number.longValue());
    } else {
      prepared.setString(place, Literals.clean(value.toString()));
    }
  }
}
