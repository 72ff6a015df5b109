package dev.athanor.execution;

import dev.athanor.dialect.Dialect;
import dev.athanor.dialect.Introspector;
import dev.athanor.plan.WorkUnit;
import dev.athanor.schema.Sha256;
import java.sql.SQLException;
import java.util.List;

/**
 * What a journal remembers of statements before they are tried, as digests.
 *
 * @param statement the statement itself; empty for those of a batch, which tells its revisions
 * @param schema the whole schema before it, if the statement does not say what it does, as SQL that
 *     the database kept from an unknown revision: if the schema has changed after a crash, it took
 *     effect. Empty if the statement says it
 * @param copies what looked like a copy of the tables that they alter; empty if they alter none
 */
record Fingerprint(String statement, String schema, String copies) {

  private static final int SHORT = 32;

  static Fingerprint of(Dialect dialect, Session session, WorkUnit unit, Trail trail, int position)
      throws SQLException {
    return new Fingerprint(
        trail.attempt(position),
        isNeeded(dialect, unit) ? ofSchema(dialect, session) : "",
        new InterruptedCopy(dialect, session, List.of(unit)).before());
  }

  static Fingerprint of(Dialect dialect, Session session, Batch batch) throws SQLException {
    return new Fingerprint("", "", new InterruptedCopy(dialect, session, batch.units()).before());
  }

  static Fingerprint read(String attempt) {
    String[] digests = attempt.split(":", -1);
    return new Fingerprint(
        digests[0], digests.length > 1 ? digests[1] : "", digests.length > 2 ? digests[2] : "");
  }

  /** As the journal keeps it. */
  String write() {
    return copies.isEmpty() && schema.isEmpty()
        ? statement
        : String.join(":", statement, schema, copies);
  }

  /** Whether it was made of this statement. */
  boolean isOf(Trail trail, int position) {
    return statement.equals(trail.attempt(position));
  }

  /** Whether the schema has changed since. */
  boolean hasChanged(Dialect dialect, Session session) throws SQLException {
    return !schema.equals(ofSchema(dialect, session));
  }

  static String digest(String text) {
    return Sha256.hex(text).substring(0, SHORT);
  }

  /**
   * In PostgreSQL, where only statements like {@code create index concurrently} come here, a
   * changed schema does not tell that they succeeded.
   */
  private static boolean isNeeded(Dialect dialect, WorkUnit unit) {
    return unit.operation().operation().isEmpty()
        || !unit.operation().isKnown() && !dialect.hasTransactionalDdl();
  }

  private static String ofSchema(Dialect dialect, Session session) throws SQLException {
    Introspector introspector = dialect.introspector();
    return Refusal.ofCatalogue(
        () ->
            digest(
                introspector.read(session.connection()).toString()
                    + introspector.readOthers(session.connection())));
  }
}
