package dev.athanor.testing.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

final class EmbeddedPostgresServerTest {

  @Test
  void everyDatabaseIsNewAndEmpty() throws SQLException {
    DataSource one = EmbeddedPostgresServer.createDatabase();
    DataSource other = EmbeddedPostgresServer.createDatabase();
    try (Connection connection = one.getConnection()) {
      connection.createStatement().execute("create table hero (id integer)");
    }
    try (Connection connection = other.getConnection()) {
      assertThat(connection.getMetaData().getTables(null, "public", null, null).next()).isFalse();
    }
    assertThat(EmbeddedPostgresServer.url(one)).isNotEqualTo(EmbeddedPostgresServer.url(other));
  }
}
