package dev.athanor.benchmarks;

import dev.athanor.Migrator;
import dev.athanor.dialect.SqlStatement;
import dev.athanor.plan.PlannedOperation;
import dev.athanor.plan.PlannedRevision;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.h2.jdbcx.JdbcConnectionPool;

/** What programs without a migrator would send for the same revisions. */
final class Baselines {

  private static final String HISTORY =
      "create table history (revision varchar(64) not null primary key, message varchar(1000),"
          + " applied_at timestamp(6) with time zone, applied_by varchar(255),"
          + " downgrade_sql varchar)";
  private static final String ROW =
      "insert into history (revision, message, applied_at, applied_by, downgrade_sql)"
          + " values (?, ?, current_timestamp, ?, ?)";

  private Baselines() {}

  /** The statements of the migrations and nothing else: nobody will know that they ran. */
  static List<Sent> statements(Revisions revisions) {
    List<Sent> sent = new ArrayList<>(List.of(Sent.of(0, Sent.Kind.BEGIN)));
    for (PlannedRevision revision : plan(revisions)) {
      sent.addAll(statements(revision));
      sent.add(Sent.of(0, Sent.Kind.COMMIT));
    }
    return sent;
  }

  /**
   * The same, with a row for each revision in its transaction: no lock, no checksum, no journal.
   */
  static List<Sent> withHistory(Revisions revisions) {
    List<Sent> sent = new ArrayList<>(List.of(Sent.statement(0, HISTORY)));
    sent.add(Sent.of(0, Sent.Kind.BEGIN));
    for (PlannedRevision revision : plan(revisions)) {
      sent.addAll(statements(revision));
      List<Object> row =
          Arrays.asList(
              revision.id().value(),
              revision.message(),
              "somebody",
              revision.storedDowngrade().orElse(null));
      sent.add(new Sent(0, Sent.Kind.PREPARED, ROW, row));
      sent.add(Sent.of(0, Sent.Kind.COMMIT));
    }
    return sent;
  }

  /** All that the migrator sends, in the same transactions, on as many connections. */
  static List<Sent> everything(Revisions revisions) {
    JdbcConnectionPool source = emptyDatabase();
    try {
      Recording recording = new Recording(source);
      MigratorRun.migrator(recording.source(), revisions).upgrade();
      return recording.sent();
    } finally {
      source.dispose();
    }
  }

  private static List<PlannedRevision> plan(Revisions revisions) {
    JdbcConnectionPool source = emptyDatabase();
    try {
      return Migrator.builder(source).revisions(revisions).build().planUpgrade("head").revisions();
    } finally {
      source.dispose();
    }
  }

  private static List<Sent> statements(PlannedRevision revision) {
    List<Sent> sent = new ArrayList<>();
    for (PlannedOperation operation : revision.operations()) {
      for (SqlStatement statement : operation.statements()) {
        sent.add(Sent.statement(0, statement.sql()));
      }
    }
    return sent;
  }

  private static JdbcConnectionPool emptyDatabase() {
    return JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID(), "sa", "");
  }
}
