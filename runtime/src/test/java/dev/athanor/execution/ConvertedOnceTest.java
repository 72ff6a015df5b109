package dev.athanor.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.Migrator;
import dev.athanor.schema.ColumnTypes;
import dev.athanor.testing.migration.MortalDataSource;
import dev.athanor.testing.migration.TestDatabase;
import dev.athanor.testing.migration.TestRevisions;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** A value is converted once, wherever the migration is killed. */
final class ConvertedOnceTest {

  private static final String TOKYO = ";INIT=set time zone 'Asia/Tokyo'";

  @Test
  void whereverTheMigrationIsKilled() {
    for (boolean lastIsDone : new boolean[] {false, true}) {
      boolean died = true;
      for (int last = 1; died; last++) {
        DataSource source = prepared();
        MortalDataSource mortal = new MortalDataSource(source, last, lastIsDone);
        died = dies(mortal.source());
        migrator(source).upgrade();
        assertThat(TestDatabase.query(source, "select at from hero"))
            .as("killed at call " + last)
            .containsExactly("2026-11-21 08:30:00");
      }
    }
  }

  private static boolean dies(DataSource source) {
    try {
      migrator(source).upgrade();
      return false;
    } catch (Throwable killed) {
      return true;
    }
  }

  private static DataSource prepared() {
    DataSource source =
        TestDatabase.h2("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1" + TOKYO);
    Migrator.builder(source).revisions(new TestRevisions()).build().upgrade();
    TestDatabase.execute(
        source,
        "create table hero (at timestamp(6) with time zone default current_timestamp)",
        "insert into hero values (timestamp with time zone '2026-11-21 10:30:00+02')");
    return source;
  }

  private static Migrator migrator(DataSource source) {
    TestRevisions revisions =
        new TestRevisions()
            .add(
                "r1",
                op ->
                    op.alterColumn(
                        "hero",
                        "at",
                        c ->
                            c.type(ColumnTypes.timestampTz(6))
                                .defaultExpression("current_timestamp"),
                        c -> c.type(ColumnTypes.timestamp(6)).notNull()),
                op -> {});
    return Migrator.builder(source).revisions(revisions).build();
  }
}
