package dev.athanor.execution;

import dev.athanor.dialect.Dialect;
import dev.athanor.plan.WorkUnit;
import dev.athanor.schema.Sha256;
import java.sql.SQLException;

/**
 * What a journal remembers of a statement before it is tried. SQL that the database kept from an
 * unknown revision says nothing of what it does, so a digest of the whole schema goes with it: if
 * that has changed after a crash, the statement took effect.
 */
final class Fingerprint {

  private Fingerprint() {}

  static String attempt(Dialect dialect, Session session, WorkUnit unit, Trail trail, int position)
      throws SQLException {
    String statement = trail.attempt(position);
    return unit.operation().operation().isPresent()
        ? statement
        : statement + ":" + ofSchema(dialect, session);
  }

  /** Whether {@code attempt} was made of this statement. */
  static boolean isOf(String attempt, Trail trail, int position) {
    return attempt.split(":")[0].equals(trail.attempt(position));
  }

  /** Whether the schema has changed since. */
  static boolean hasChanged(String attempt, Dialect dialect, Session session) throws SQLException {
    return !attempt.endsWith(":" + ofSchema(dialect, session));
  }

  private static String ofSchema(Dialect dialect, Session session) throws SQLException {
    return Sha256.hex(dialect.introspector().read(session.connection()).toString());
  }
}
