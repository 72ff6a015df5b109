package dev.athanor.execution;

import dev.athanor.dialect.Dialect;
import dev.athanor.operation.ExecuteSql;
import dev.athanor.operation.Operation;
import dev.athanor.operation.RenameColumn;
import dev.athanor.operation.RenameConstraint;
import dev.athanor.operation.RenameIndex;
import dev.athanor.operation.RenameSequence;
import dev.athanor.operation.RenameTable;
import dev.athanor.operation.RenameType;
import dev.athanor.plan.WorkUnit;
import dev.athanor.schema.Schema;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/**
 * What stands in the database before a migrator touches it. A table that was there already is
 * somebody else's: after a crash it is no evidence that the statement that creates it took effect,
 * so its statement is never announced as one that the catalogue shows.
 */
final class StandingBefore {

  private static final Set<Class<? extends Operation>> RENAMES =
      Set.of(
          RenameTable.class,
          RenameColumn.class,
          RenameConstraint.class,
          RenameIndex.class,
          RenameSequence.class,
          RenameType.class);

  /** The history and the lock. */
  private static final int OWN_TABLES = 2;

  private final Dialect dialect;
  private final Session session;
  private Optional<Schema> start = Optional.empty();

  StandingBefore(Dialect dialect, Session session) {
    this.dialect = dialect;
    this.session = session;
  }

  /**
   * Whether the catalogue shows already what the statement is going to do. Reads the catalogue once
   * for all, and again only where that might be out of date; not at all where it holds nothing.
   */
  boolean shows(WorkUnit unit) throws SQLException {
    if (!makesSomething(unit)) {
      return false;
    }
    if (start.isEmpty()) {
      start = Optional.of(isEmpty() ? Schema.EMPTY : read());
    }
    return shows(unit, start.get()) && shows(unit, read());
  }

  private static boolean makesSomething(WorkUnit unit) {
    return Evidence.of(unit) == Evidence.CREATION
        || unit.operation()
            .operation()
            .filter(
                operation ->
                    RENAMES.contains(operation.getClass())
                        || operation instanceof ExecuteSql sql && !sql.effect().isEmpty())
            .isPresent();
  }

  private boolean shows(WorkUnit unit, Schema actual) {
    return unit.operation()
        .operation()
        .orElseThrow()
        .accept(new TookEffect(actual, dialect, unit.part()));
  }

  private boolean isEmpty() throws SQLException {
    return Refusal.ofCatalogue(
        () -> dialect.introspector().hasNothingBut(OWN_TABLES, session.connection()));
  }

  private Schema read() throws SQLException {
    return Refusal.ofCatalogue(() -> dialect.introspector().read(session.connection()));
  }
}
