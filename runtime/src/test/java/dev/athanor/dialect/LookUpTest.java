package dev.athanor.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.schema.QualifiedName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class LookUpTest {

  @ParameterizedTest
  @EnumSource
  void findsATableWhereAStatementWouldFindIt(TestDatabase database) throws SQLException {
    try (Connection connection = database.connectEmpty()) {
      execute(connection, "create table Hero (id integer)");
      execute(connection, "create table \"o'Hero\" (id integer)");
      execute(connection, "create schema sales");
      execute(connection, "create table sales.team (id integer)");

      assertThat(finds(connection, "HERO")).isTrue();
      assertThat(finds(connection, "`o'Hero`")).isTrue();
      assertThat(finds(connection, "sales.team")).isTrue();
      assertThat(finds(connection, "team")).isFalse();
      assertThat(finds(connection, "sales.hero")).isFalse();
      assertThat(finds(connection, "nowhere.hero")).isFalse();
    }
  }

  private static boolean finds(Connection connection, String table) throws SQLException {
    String query = Dialects.of(connection).lookUp(QualifiedName.of(table));
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      return rows.next();
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
