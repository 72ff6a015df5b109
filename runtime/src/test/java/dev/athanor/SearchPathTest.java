package dev.athanor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.testing.migration.MigrationProcess.UrlDataSource;
import dev.athanor.testing.migration.TestDatabase;
import dev.athanor.testing.migration.TestRevisions;
import dev.athanor.testing.postgresql.EmbeddedPostgresServer;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each schema has a history of its own, whatever else the search path finds. */
final class SearchPathTest {

  private final DataSource source = TestDatabase.POSTGRESQL.create();
  private final DataSource tenant =
      new UrlDataSource(EmbeddedPostgresServer.url(source) + "&currentSchema=tenant,public");
  private final TestRevisions revisions = new TestRevisions().tables("a1", "b2");

  @BeforeEach
  void migratePublic() {
    TestDatabase.execute(source, "create schema tenant");
    migrator(source).upgrade();
  }

  @Test
  void hidesTheHistoryOfAnotherSchema() {
    assertThat(migrator(tenant).isAtHead()).isFalse();
    assertThat(migrator(tenant).current()).isEmpty();
    assertThat(migrator(tenant).upgrade().completed()).hasSize(2);
    assertThat(migrator(tenant).isAtHead()).isTrue();
    assertThat(tables()).isEqualTo("public.athanor_history tenant.athanor_history");

    migrator(tenant).downgrade("base");
    assertThat(migrator(source).isAtHead()).isTrue();
    assertThat(migrator(tenant).upgrade("a1").completed()).hasSize(1);
  }

  @Test
  void isWhatAScriptIsWrittenFor() {
    TestDatabase.execute(tenant, migrator(tenant).scriptUpgrade("head"));

    assertThat(migrator(tenant).check().problems()).isEmpty();
    assertThat(migrator(source).check().problems()).isEmpty();
    assertThat(tables()).isEqualTo("public.athanor_history tenant.athanor_history");
  }

  private String tables() {
    return String.join(
        " ",
        TestDatabase.query(
            source,
            "select schemaname || '.' || tablename from pg_tables where tablename like 'athanor%'"
                + " order by 1"));
  }

  private Migrator migrator(DataSource database) {
    return Migrator.builder(database).revisions(revisions).build();
  }
}
