package dev.athanor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.testing.migration.TestDatabase;
import dev.athanor.testing.migration.TestRevisions;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The history table is found under the name that it was created by. */
final class FoldedNamesTest {

  @ParameterizedTest
  @CsvSource({
    "DATABASE_TO_UPPER=FALSE,Order",
    "DATABASE_TO_UPPER=FALSE,athanor_History",
    "DATABASE_TO_LOWER=TRUE,Order",
    "CASE_INSENSITIVE_IDENTIFIERS=TRUE,Order",
    "DATABASE_TO_UPPER=FALSE;CASE_INSENSITIVE_IDENTIFIERS=TRUE,order",
    "MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH,user"
  })
  void areThoseOfTheDatabase(String settings, String table) {
    DataSource source =
        TestDatabase.h2("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;" + settings);
    Migrator migrator =
        Migrator.builder(source)
            .revisions(new TestRevisions().tables("a1", "b2"))
            .historyTable(table)
            .build();

    assertThat(migrator.upgrade().completed()).hasSize(2);
    assertThat(migrator.isAtHead()).isTrue();
    assertThat(migrator.upgrade().completed()).isEmpty();
    assertThat(migrator.downgrade("base").completed()).hasSize(2);
  }
}
