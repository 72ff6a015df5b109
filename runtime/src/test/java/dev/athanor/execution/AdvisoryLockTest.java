package dev.athanor.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.dialect.Dialects;
import dev.athanor.schema.QualifiedName;
import dev.athanor.testing.migration.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One history table, one lock, however the table is named and from wherever it is seen. */
final class AdvisoryLockTest {

  private final DataSource source = TestDatabase.POSTGRESQL.create();

  @ParameterizedTest
  @CsvSource({
    "athanor_history,public.athanor_history,true",
    "Athanor_History,athanor_history,true",
    "PUBLIC.athanor_history,athanor_history,true",
    "shared.h,shared.h,true",
    "other.h,shared.h,false",
    "g,h,false"
  })
  void isTheLockOfTheTable(String one, String other, boolean same) throws SQLException {
    TestDatabase.execute(source, "create schema elsewhere");
    try (Connection first = source.getConnection();
        Connection second = source.getConnection()) {
      first.setAutoCommit(false);
      second.setAutoCommit(false);
      if (other.contains(".")) {
        second.setSchema("elsewhere");
      }
      assertThat(lock(one).tryAcquire(first)).isTrue();
      assertThat(lock(other).tryAcquire(second)).isEqualTo(!same);
    }
  }

  private static AdvisoryLock lock(String table) {
    return new AdvisoryLock(Dialects.named("postgresql"), QualifiedName.of(table));
  }
}
