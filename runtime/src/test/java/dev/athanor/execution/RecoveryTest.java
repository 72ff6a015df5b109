package dev.athanor.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.Migrator;
import dev.athanor.dialect.Dialect;
import dev.athanor.dialect.Dialects;
import dev.athanor.history.AppliedRevision;
import dev.athanor.history.HistorySql;
import dev.athanor.history.Journal;
import dev.athanor.history.RevisionState;
import dev.athanor.plan.PlannedRevision;
import dev.athanor.plan.WorkUnit;
import dev.athanor.revision.RevisionId;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Schema;
import dev.athanor.testing.migration.LongHistory;
import dev.athanor.testing.migration.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/**
 * The states that a crash can leave where each statement commits by itself, one after another: just
 * before each statement, and just after it.
 */
final class RecoveryTest {

  private static final RevisionId ID = new RevisionId("r1");

  private final Dialect dialect = Dialects.named("h2");
  private final HistorySql history = new HistorySql(dialect, QualifiedName.of("athanor_history"));

  @Test
  void goesOnFromEveryStatementThatWasBegun() throws SQLException {
    Schema clean = schema(upgraded());
    int units = plan().units().size();
    assertThat(units).isGreaterThan(LongHistory.OPERATIONS);
    for (int position = 0; position < units; position++) {
      for (boolean done : new boolean[] {false, true}) {
        if (done && plan().units().get(position).operation().rowsOnly()) {
          continue;
        }
        DataSource source = crashed(position, done);
        migrator(source).upgrade();
        String where = plan().units().get(position).text() + (done ? " done" : " not done");
        assertThat(schema(source)).as(where).isEqualTo(clean);
        assertThat(TestDatabase.query(source, "select n from m1"))
            .as(where)
            .containsExactly("1111");
      }
    }
  }

  /** Executes the beginning by hand, and leaves the journal as it would be. */
  private DataSource crashed(int position, boolean done) throws SQLException {
    DataSource source = TestDatabase.H2.create();
    Migrator.builder(source).revisions(LongHistory.of(0)).build().stamp("base");
    PlannedRevision plan = plan();
    Trail trail = new Trail(plan.units());
    try (Connection connection = source.getConnection()) {
      Session session = Session.of(connection);
      List<WorkUnit> units = plan.units();
      for (int i = 0; i < position + (done ? 1 : 0); i++) {
        if (units.get(i).statement().isPresent()) {
          session.execute(units.get(i).statement().get());
        } else {
          units.get(i).operation().code().orElseThrow().run(connection);
        }
      }
      Optional<String> attempt =
          units.get(position).operation().rowsOnly()
              ? Optional.empty()
              : Optional.of(trail.attempt(position));
      session.execute(
          history.insert(
              new AppliedRevision(
                  plan.node(),
                  "",
                  plan.checksum(),
                  RevisionState.UPGRADING,
                  Instant.now(),
                  "",
                  Duration.ZERO,
                  new Journal(position, trail.of(position), attempt)),
              Optional.empty()));
    }
    return source;
  }

  private PlannedRevision plan() {
    return migrator(TestDatabase.H2.create()).planUpgrade("head").revisions().stream()
        .filter(revision -> revision.id().equals(ID))
        .findFirst()
        .orElseThrow();
  }

  private static DataSource upgraded() {
    DataSource source = TestDatabase.H2.create();
    migrator(source).upgrade();
    return source;
  }

  private Schema schema(DataSource source) throws SQLException {
    try (Connection connection = source.getConnection()) {
      return dialect.introspector().read(connection);
    }
  }

  private static Migrator migrator(DataSource source) {
    return Migrator.builder(source).revisions(LongHistory.of(1)).build();
  }
}
