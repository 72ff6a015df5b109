package dev.athanor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.athanor.testing.migration.TestDatabase;
import dev.athanor.testing.postgresql.EmbeddedPostgresServer;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the URLs of libpq and hosting services become for JDBC. */
final class DatabaseAddressTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "postgres://host/db | jdbc:postgresql://host/db",
        "postgresql://host:5433/my%20db | jdbc:postgresql://host:5433/my%20db",
        "postgresql+psycopg2://host/a+b | jdbc:postgresql://host/a%2Bb",
        "postgres://a:1,b:2/db?sslmode=require | jdbc:postgresql://a:1,b:2/db?sslmode=require",
        "postgres://[::1]:5432/db | jdbc:postgresql://[::1]:5432/db",
        "postgres:///db?connect_timeout=5 | jdbc:postgresql://localhost/db?connectTimeout=5",
        "postgres://h/d?target_session_attrs=read-write | jdbc:postgresql://h/d?targetServerType=primary",
        "jdbc:h2:mem:x | jdbc:h2:mem:x"
      })
  void becomesAnAddressOfJdbc(String written, String url) {
    assertThat(DatabaseAddress.of(written))
        .isEqualTo(new DatabaseAddress(url, Optional.empty(), Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "postgres://me:p%40ss+%2F@host/db",
        "postgres://host/db?user=me&password=p%40ss+%2F",
        "postgres://me@host/db?password=p%40ss+%2F"
      })
  void takesOutWhoLogsIn(String written) {
    assertThat(DatabaseAddress.of(written))
        .isEqualTo(
            new DatabaseAddress(
                "jdbc:postgresql://host/db", Optional.of("me"), Optional.of("p@ss+/")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "postgres://me:geheim@s@host/db",
        "postgres://me:geh/eim@host/db",
        "postgres://me:geheim%zz@host/db",
        "postgres://me:geheim@%2Ftmp/db",
        "postgres:///db?host=/tmp&password=geheim"
      })
  void refusesWhatCannotBeOneWithoutRepeatingIt(String written) {
    assertThatThrownBy(() -> DatabaseAddress.of(written))
        .hasMessageContaining("InvalidUrl")
        .hasMessageNotContaining("geh");
  }

  @Test
  void isReadFromTheVariableThatHostingServicesSet() {
    DataSource database = TestDatabase.POSTGRESQL.create();
    Terminal terminal = new Terminal(folder);
    String url =
        EmbeddedPostgresServer.url(database)
            .replaceFirst("jdbc:postgresql://(.*?)\\?.*", "postgres://postgres:geheim@$1");
    String[] words = {"upgrade", "-cp", terminal.classes()};

    assertThat(terminal.bare(Map.of("DATABASE_URL", url), words)).as(terminal.err()).isZero();
    assertThat(TestDatabase.tables(database)).contains("hero");
    Map<String, String> both =
        Map.of("DATABASE_URL", "postgres://x:geheim@localhost:1/x", "ATHANOR_URL", url);
    assertThat(terminal.bare(both, words)).as(terminal.err()).isZero();
    String wrong = "postgres://x:geheim@localhost:1/x";
    assertThat(terminal.bare(Map.of("DATABASE_URL", wrong), words)).isOne();
    assertThat(terminal.err()).contains("[Athanor/NoConnection]").doesNotContain("geheim");
  }
}
