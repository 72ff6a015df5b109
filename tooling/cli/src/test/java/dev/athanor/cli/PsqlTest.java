package dev.athanor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.testing.migration.TestDatabase;
import dev.athanor.testing.postgresql.EmbeddedPostgresServer;
import dev.athanor.testing.postgresql.PostgresTool;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code --sql} prints is what psql understands, whatever stands in the statements. */
@Tag("psql")
final class PsqlTest {

  private static final String[] QUERY = {
    "select text || ' ' || \"Group\" || ' ' || note(7) from \"Odd Table\"", "it's\\ :odd -- 5 ; x7"
  };

  @TempDir private Path folder;
  private final DataSource database = TestDatabase.POSTGRESQL.create();
  private Terminal terminal;

  @BeforeEach
  void start() {
    terminal = new Terminal(folder, OddRevisions.class);
  }

  @Test
  void scriptsForTheDatabaseAsItIs() throws Exception {
    psql(run("upgrade", "--sql"));
    assertThat(run("current")).isEqualToIgnoringNewLines("c3 (head) index; without a transaction");
    assertThat(TestDatabase.query(database, QUERY[0])).containsExactly(QUERY[1]);
    run("check");
    psql(run("downgrade", "base", "--sql"));
    assertThat(run("current")).isEqualToIgnoringNewLines("base");
    assertThat(TestDatabase.tables(database)).isEmpty();
  }

  @Test
  void scriptsOfARangeWithoutADatabase() throws Exception {
    psql(run("upgrade", "base:head", "--sql", "--dialect", "postgresql"));
    assertThat(TestDatabase.query(database, QUERY[0])).containsExactly(QUERY[1]);
    psql(run("downgrade", "head:a1", "--sql", "--dialect", "postgresql"));
    assertThat(run("current")).isEqualToIgnoringNewLines("a1 odd names");
    psql(run("upgrade", "--sql"));
    run("check");
  }

  private String run(String... words) {
    String[] all = Arrays.copyOf(words, words.length + 2);
    all[words.length] = "-cp";
    all[words.length + 1] = terminal.classes();
    int code = terminal.bare(Map.of("ATHANOR_URL", EmbeddedPostgresServer.url(database)), all);
    assertThat(code).as(terminal.err() + terminal.out()).isZero();
    return terminal.out();
  }

  private void psql(String script) throws IOException, InterruptedException {
    Path file = folder.resolve("script.sql");
    Files.writeString(file, script);
    Process process =
        new ProcessBuilder(
                PostgresTool.find("psql").toString(),
                "-X",
                "-q",
                "-v",
                "ON_ERROR_STOP=1",
                "-f",
                file.toString(),
                EmbeddedPostgresServer.url(database).substring("jdbc:".length()))
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as("%s%n%s", output, script).isZero();
  }
}
