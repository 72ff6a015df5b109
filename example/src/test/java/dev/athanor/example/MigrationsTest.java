package dev.athanor.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.Migrator;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.jdbcx.JdbcDataSource;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The history of the example, up and down, with rows. */
final class MigrationsTest {

  private static final String BEFORE_SLUG = "head-2";

  @TempDir private Path folder;
  private JdbcDataSource source;
  private Migrator migrator;

  @BeforeEach
  void open() {
    source = Main.database(folder.resolve("heroes"));
    migrator = Migrator.of(source);
  }

  @Test
  void hibernateFindsItsTablesAtHead() {
    assertThat(migrator.upgrade().completed()).hasSize(5);
    try (SessionFactory sessions = Main.sessions(source)) {
      sessions.inTransaction(Roster::add);
    }
    assertThat(migrator.check().problems()).isEmpty();
  }

  @Test
  void rowsGetTheirSlugAndKeepTheirSecret() throws SQLException {
    migrator.upgrade(BEFORE_SLUG);
    execute("insert into Hero (name, secret_name) values ('The Cat', 'a'), ('the cat', 'b')");
    migrator.upgrade();
    assertThat(rows()).isEqualTo("the-cat a the-cat-2 b ");
  }

  @Test
  void goesDownToBaseAndUpAgainWithRows() throws SQLException {
    migrator.upgrade();
    execute("insert into Hero (name, alias, slug) values ('Ann', 'x', 'ann')");
    assertThat(migrator.downgrade("base").completed()).hasSize(5);
    assertThat(migrator.current()).isEmpty();
    assertThat(migrator.upgrade().completed()).hasSize(5);
    try (SessionFactory sessions = Main.sessions(source)) {
      assertThat(sessions.isOpen()).isTrue();
      assertThat(rows()).isEmpty();
    }
  }

  @Test
  void nothingIsPendingAtHead() {
    assertThat(Main.class.getResource("migrations/MigrationIndex.class")).isNotNull();
    assertThat(Main.class.getResource("migrations/PendingMigration.class")).isNull();
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private String rows() throws SQLException {
    StringBuilder text = new StringBuilder();
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select slug, alias from Hero order by id")) {
      while (row.next()) {
        text.append(row.getString(1)).append(' ').append(row.getString(2)).append(' ');
      }
    }
    return text.toString();
  }
}
