package dev.athanor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.dialect.Dialects;
import dev.athanor.schema.Schema;
import dev.athanor.testing.migration.LongHistory;
import dev.athanor.testing.migration.MigrationProcess;
import dev.athanor.testing.migration.TestDatabase;
import dev.athanor.testing.migration.TestProcess;
import dev.athanor.testing.postgresql.EmbeddedPostgresServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Random;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * SIGKILL inside a migration of 20 statements, then the migration again: nothing is missing and
 * nothing happened twice. {@code -Dathanor.kills=20} tries oftener.
 */
final class KilledMigrationTest {

  private static final int KILLS = Integer.getInteger("athanor.kills", 4);

  @TempDir private Path directory;

  @Test
  void isCompletedOnH2() throws SQLException {
    for (int trial = 0; trial < KILLS; trial++) {
      String url = "jdbc:h2:file:" + directory.resolve("trial" + trial);
      isCompleted(url, new MigrationProcess.UrlDataSource(url), trial);
    }
  }

  @Test
  void isCompletedOnPostgreSql() throws SQLException {
    for (int trial = 0; trial < KILLS; trial++) {
      DataSource source = TestDatabase.POSTGRESQL.create();
      isCompleted(EmbeddedPostgresServer.url(source), source, trial);
    }
  }

  private static void isCompleted(String url, DataSource source, int trial) throws SQLException {
    Random random = new Random(trial);
    int operation = 1 + (trial * 7 + random.nextInt(7)) % LongHistory.OPERATIONS;
    TestProcess process = TestProcess.start(MigrationProcess.class, url, "1");
    assertThat(process.readTo("operation " + operation)).as(process::text).isTrue();
    spin(random.nextInt(3_000_000));
    process.kill();

    MigrationResult rest = migrator(source).upgrade();

    String trialName = "trial " + trial + ", operation " + operation + ", " + rest;
    assertThat(schema(source)).as(trialName).isEqualTo(clean(source));
    assertThat(TestDatabase.query(source, "select n from m1"))
        .as(trialName)
        .containsExactly("1111");
    assertThat(TestDatabase.query(source, "select id from m1_new")).containsExactly("1");
    assertThat(migrator(source).upgrade().completed()).isEmpty();
    migrator(source).downgrade("base");
    assertThat(TestDatabase.tables(source)).isEmpty();
  }

  private static Schema clean(DataSource like) throws SQLException {
    try (Connection connection = like.getConnection()) {
      boolean h2 = connection.getMetaData().getDatabaseProductName().equals("H2");
      DataSource source = (h2 ? TestDatabase.H2 : TestDatabase.POSTGRESQL).create();
      migrator(source).upgrade();
      return schema(source);
    }
  }

  private static Schema schema(DataSource source) throws SQLException {
    try (Connection connection = source.getConnection()) {
      return Dialects.of(connection).introspector().read(connection);
    }
  }

  private static Migrator migrator(DataSource source) {
    return Migrator.builder(source).revisions(LongHistory.of(1)).build();
  }

  private static void spin(long nanos) {
    long end = System.nanoTime() + nanos;
    while (System.nanoTime() < end) {
      Thread.onSpinWait();
    }
  }
}
