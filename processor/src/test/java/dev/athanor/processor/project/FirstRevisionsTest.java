package dev.athanor.processor.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.athanor.Migrator;
import dev.athanor.problem.ProblemException;
import dev.athanor.processor.recording.Recorded;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job from end to end: compile, record, compile, change, record, upgrade. */
final class FirstRevisionsTest {

  private static final String TEAM =
      "@Entity public class Team { @Id @GeneratedValue Long id; String name; }";

  @TempDir private Path root;

  @Test
  void entitiesBecomeRevisionsAndRevisionsBecomeTables() throws Exception {
    TestProject project = new TestProject(root).source(TEAM);

    CompilerOutput first = project.build();
    assertThat(first.success()).isTrue();
    assertThat(first.text()).contains("[Athanor/PendingMigration] 1 sequence, 1 table to create");
    Recorded created = project.record("create team");
    assertThat(created.migration()).exists().hasFileName("R20260101000100_CreateTeam.java");
    assertThat(project.build().text()).isEmpty();

    project.source(
        "@Entity public class Hero { @Id Long id; @Column(nullable = false) String name;"
            + " @ManyToOne Team team; }");
    assertThat(project.build().text()).contains("1 table to create: Hero(id, name, team_id)");
    Recorded hero = project.record("add hero");
    assertThat(project.build().text()).isEmpty();

    JdbcDataSource database = new JdbcDataSource();
    database.setURL("jdbc:h2:mem:first-revisions;DB_CLOSE_DELAY=-1");
    Migrator migrator = Migrator.builder(database).revisions(project.revisions()).build();
    assertThat(migrator.upgrade().completed()).hasSize(2);
    assertThat(migrator.upgrade().completed()).isEmpty();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("insert into team (id, name) values (next value for team_seq, 'A')");
      statement.execute("insert into hero (id, name, team_id) values (7, 'B', 1)");
      try (ResultSet rows = statement.executeQuery("select count(*) from hero")) {
        assertThat(rows.next()).isTrue();
        assertThat(rows.getInt(1)).isEqualTo(1);
      }
    }
    assertThat(Files.readString(project.layout().snapshot())).contains(hero.id().value());
    assertThat(migrator.downgrade("base").completed()).hasSize(2);
  }

  @Test
  void thereIsNothingToRecordTwice() {
    TestProject project = new TestProject(root).source(TEAM);
    project.buildAndRecord("create team");

    assertThatThrownBy(() -> project.record("again"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("[Athanor/NothingToRecord]");
  }
}
