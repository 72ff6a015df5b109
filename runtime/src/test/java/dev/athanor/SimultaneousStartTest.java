package dev.athanor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.testing.migration.LongHistory;
import dev.athanor.testing.migration.MigrationProcess;
import dev.athanor.testing.migration.TestDatabase;
import dev.athanor.testing.migration.TestProcess;
import dev.athanor.testing.postgresql.EmbeddedPostgresServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Several start at once on an empty database: each ends well, each revision ran once. */
final class SimultaneousStartTest {

  private static final int STARTERS = 8;
  private static final int REVISIONS = 5;

  @TempDir private Path directory;

  @Test
  void ofJvmsOnPostgreSql() {
    DataSource source = TestDatabase.POSTGRESQL.create();
    start(EmbeddedPostgresServer.url(source));
    ranOnce(source);
  }

  @Test
  void ofJvmsOnH2() throws SQLException {
    String url = "jdbc:h2:file:" + directory.resolve("shared") + ";AUTO_SERVER=TRUE";
    DataSource source = new MigrationProcess.UrlDataSource(url);
    // Else H2 refuses some of those that open and close its file at the same moment.
    try (Connection open = source.getConnection()) {
      start(url);
      assertThat(open.isValid(1)).isTrue();
    }
    ranOnce(source);
  }

  @ParameterizedTest
  @EnumSource
  void ofThreads(TestDatabase kind) {
    DataSource source = kind.create();
    Migrator migrator = Migrator.builder(source).revisions(LongHistory.of(REVISIONS)).build();

    List<CompletableFuture<MigrationResult>> runs =
        Stream.generate(() -> CompletableFuture.supplyAsync(migrator::upgrade))
            .limit(STARTERS)
            .toList();

    assertThat(runs.stream().mapToInt(run -> run.join().completed().size()).sum())
        .isEqualTo(REVISIONS);
    ranOnce(source);
  }

  private static void start(String url) {
    List<TestProcess> processes =
        IntStream.range(0, STARTERS)
            .mapToObj(
                i -> TestProcess.start(MigrationProcess.class, url, String.valueOf(REVISIONS)))
            .toList();
    for (TestProcess process : processes) {
      assertThat(process.readTo("done")).as(process::text).isTrue();
    }
    for (TestProcess process : processes) {
      assertThat(process.end()).as(process::text).isZero();
    }
  }

  private static void ranOnce(DataSource source) {
    assertThat(
            TestDatabase.query(
                source, "select revision from athanor_history where state = 'applied' order by 1"))
        .containsExactly("r1", "r2", "r3", "r4", "r5");
    for (int i = 1; i <= REVISIONS; i++) {
      assertThat(TestDatabase.query(source, "select n from m" + i)).containsExactly("1111");
    }
  }
}
