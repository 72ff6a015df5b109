package dev.athanor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.migration.RevisionIndex;
import dev.athanor.testing.postgresql.EmbeddedPostgresServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What shells and containers see: exit codes, two outputs, no secret, and what a kill leaves. */
final class ProcessTest {

  private static final String SECRET = "geheim";

  @TempDir private Path folder;
  private final Map<String, String> environment = new HashMap<>();
  private CommandProcess last;

  @ParameterizedTest
  @ValueSource(strings = {"h2", "postgresql"})
  void exitCodesAndOutputs(String database) {
    connect(database);

    assertThat(run(HeroRevisions.class, "upgrade", "head")).as(last.err()).isZero();
    assertThat(last.out()).contains("upgrade aaa1 (add hero)", "upgrade bbb2 (add name)");
    assertThat(last.err()).isEmpty();
    assertThat(run(HeroRevisions.class, "check")).isZero();
    assertThat(run(HeroRevisions.class, "upgrade", "zzz")).isEqualTo(ExitCodes.FAILED);
    assertThat(last.out()).isEmpty();
    assertThat(last.err()).startsWith("[Athanor/UnknownRevision]").hasLineCount(1);
    assertThat(run(HeroRevisions.class, "upgrade", "--nonsense")).isEqualTo(ExitCodes.USAGE);
    assertThat(last.err()).startsWith("[Athanor/Usage]");
    assertThat(run(HeroRevisions.class, "downgrade", "-1")).as(last.err()).isZero();
    assertThat(run(HeroRevisions.class, "check")).isEqualTo(ExitCodes.DIFFERENT);
    assertThat(last.out()).startsWith("[Athanor/PendingRevision] Revision bbb2");
    assertThat(last.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"h2", "postgresql"})
  void aScriptWithoutADatabaseIsWhatAnUpgradeDoes(String database) throws SQLException {
    connect(database);
    String[] words = {"upgrade", "base:head", "--sql", "--dialect", database};

    assertThat(run(HeroRevisions.class, words)).isZero();
    execute(last.out());

    assertThat(run(HeroRevisions.class, "check")).as(last.out()).isZero();
    assertThat(run(HeroRevisions.class, "downgrade", "head:base", "--sql", "--dialect", database))
        .isZero();
    execute(last.out());
    assertThat(run(HeroRevisions.class, "current")).isZero();
    assertThat(last.out()).isEqualToIgnoringNewLines("base");
  }

  @ParameterizedTest
  @ValueSource(strings = {"h2", "postgresql"})
  void whatAKillLeavesIsDoneByTheNextUpgrade(String database) {
    connect(database);
    Path marker = folder.resolve("marker");
    environment.put("ATHANOR_TEST_MARKER", marker.toString());

    start(StoppingRevisions.class, "upgrade").killWhen(marker);
    assertThat(marker).exists();
    assertThat(run(StoppingRevisions.class, "current", "-c")).isEqualTo(ExitCodes.DIFFERENT);

    assertThat(run(StoppingRevisions.class, "upgrade")).as(last.err()).isZero();
    assertThat(run(StoppingRevisions.class, "check")).as(last.out()).isZero();
    assertThat(run(StoppingRevisions.class, "downgrade", "base")).as(last.err()).isZero();
  }

  @Test
  void aPasswordIsNeverTold() {
    connect("h2");
    environment.put("ATHANOR_USER", "sa");
    environment.put("ATHANOR_PASSWORD", SECRET);
    assertThat(run(HeroRevisions.class, "upgrade", "-v")).isEqualTo(ExitCodes.USAGE);
    assertThat(run(HeroRevisions.class, "upgrade")).as(last.err()).isZero();
    assertThat(last.out() + last.err()).doesNotContain(SECRET);

    environment.put("ATHANOR_PASSWORD", "other-" + SECRET);
    assertThat(run(HeroRevisions.class, "current")).isEqualTo(ExitCodes.FAILED);
    assertThat(last.err()).startsWith("[Athanor/NoConnection]");
    assertThat(last.out() + last.err()).doesNotContain(SECRET);
  }

  private void connect(String database) {
    environment.put(
        "ATHANOR_URL",
        database.equals("h2")
            ? "jdbc:h2:file:" + folder.resolve("database").toAbsolutePath()
            : EmbeddedPostgresServer.url(EmbeddedPostgresServer.createDatabase()));
  }

  private void execute(String script) throws SQLException {
    try (Connection connection = DriverManager.getConnection(environment.get("ATHANOR_URL"));
        Statement statement = connection.createStatement()) {
      statement.execute(script);
    }
  }

  private int run(Class<? extends RevisionIndex> revisions, String... words) {
    return start(revisions, words).end();
  }

  private CommandProcess start(Class<? extends RevisionIndex> revisions, String... words) {
    String[] all = new String[words.length + 2];
    System.arraycopy(words, 0, all, 0, words.length);
    all[words.length] = "--class-path";
    all[words.length + 1] =
        new Terminal(folder.resolve(revisions.getSimpleName()), revisions).classes();
    last = CommandProcess.start(folder, environment, all);
    return last;
  }
}
