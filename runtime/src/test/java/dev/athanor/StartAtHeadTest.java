package dev.athanor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.testing.migration.CountingDataSource;
import dev.athanor.testing.migration.TestDatabase;
import dev.athanor.testing.migration.TestRevisions;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class StartAtHeadTest {

  @ParameterizedTest
  @EnumSource
  void costsOneStatementAndNoMigration(TestDatabase kind) throws SQLException {
    DataSource source = kind.create();
    Migrator.builder(source).revisions(revisions()).build().upgrade();
    CountingDataSource counting = new CountingDataSource(source);
    TestRevisions revisions = revisions();

    Migrator.builder(counting.source()).revisions(revisions).build().upgrade();
    Migrator.builder(counting.source()).revisions(revisions).build().upgrade("head");

    assertThat(counting.statements())
        .hasSize(2)
        .allMatch(sql -> sql.startsWith("select revision, state, format from athanor_history"));
    assertThat(revisions.created()).isZero();
    assertThat(counting.connections()).hasSize(2);
    for (Connection connection : counting.connections()) {
      assertThat(connection.isClosed()).isTrue();
    }
  }

  /** In a JVM of its own, which tells the classes that it loads. */
  @Test
  void loadsNeitherGraphNorPlanNorExecution() throws IOException, InterruptedException {
    String url = "jdbc:h2:mem:head;DB_CLOSE_DELAY=-1";
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load",
                "-cp",
                System.getProperty("java.class.path"),
                HeadStarter.class.getName(),
                url)
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(output).contains("dev.athanor.Migrator ").contains("at head");
    assertThat(output.lines().filter(line -> line.contains(" dev.athanor.")))
        .noneMatch(line -> line.contains("dev.athanor.revision.RevisionGraph "))
        .noneMatch(line -> line.contains("dev.athanor.plan.Planner "))
        .noneMatch(line -> line.contains("dev.athanor.execution.MigrationExecutor "))
        .noneMatch(line -> line.contains("dev.athanor.operation.CreateTable "));
  }

  private static TestRevisions revisions() {
    return new TestRevisions().tables("a1", "b2", "c3");
  }
}
