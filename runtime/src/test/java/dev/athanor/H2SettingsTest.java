package dev.athanor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.schema.ColumnTypes;
import dev.athanor.testing.migration.TestDatabase;
import dev.athanor.testing.migration.TestRevisions;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Settings of H2 change neither what a migration does nor what its names mean. */
final class H2SettingsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
        ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE",
        ";MODE=LEGACY",
        ";MODE=MSSQLServer",
        ";CASE_INSENSITIVE_IDENTIFIERS=TRUE",
        ";DATABASE_TO_UPPER=FALSE;CASE_INSENSITIVE_IDENTIFIERS=TRUE",
        ";DATABASE_TO_UPPER=FALSE",
        ";INIT=set session characteristics as transaction isolation level serializable",
        ";INIT=set session characteristics as transaction isolation level read uncommitted",
        ";NON_KEYWORDS=USER,VALUE"
      })
  void upAndDown(String settings) {
    DataSource source =
        TestDatabase.h2("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1" + settings);
    Migrator migrator = Migrator.builder(source).revisions(revisions()).build();

    List<CompletableFuture<MigrationResult>> runs =
        Stream.generate(() -> CompletableFuture.supplyAsync(migrator::upgrade)).limit(3).toList();
    assertThat(runs.stream().mapToInt(run -> run.join().completed().size()).sum()).isEqualTo(3);

    // As Hibernate ORM writes them, whose names are quoted only where the entity says so.
    TestDatabase.execute(source, "insert into hero (name, \"Mixed\") values ('a', 2)");
    assertThat(TestDatabase.query(source, "select h.nick from hero h where h.id = 1"))
        .containsExactly("b");
    assertThat(migrator.isAtHead()).isTrue();
    migrator.downgrade("base");
    assertThat(migrator.upgrade().completed()).hasSize(3);
  }

  private static TestRevisions revisions() {
    return new TestRevisions()
        .add(
            "one",
            op ->
                op.createTable(
                    "hero",
                    table -> {
                      table.column("id", ColumnTypes.bigint()).notNull().identity();
                      table.column("name", ColumnTypes.varchar(20));
                      table.column("`Mixed`", ColumnTypes.integer());
                      table.primaryKey("id");
                    }),
            op -> op.dropTable("hero"))
        .add(
            "two",
            op -> {
              op.addColumn("hero", "nick", ColumnTypes.varchar(5)).defaultValue("b");
              op.createIndex("ix_hero_nick", "hero", "nick");
            },
            op -> {
              op.dropIndex("ix_hero_nick", "hero");
              op.dropColumn("hero", "nick");
            })
        .add("three", op -> op.execute("update hero set name = 'x'"), op -> op.execute("values 1"));
  }
}
