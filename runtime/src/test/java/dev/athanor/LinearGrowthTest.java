package dev.athanor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.testing.migration.CountingDataSource;
import dev.athanor.testing.migration.TestDatabase;
import dev.athanor.testing.migration.TestRevisions;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Twice the revisions are twice the statements, and none of them looks through the history. */
final class LinearGrowthTest {

  @Test
  void ofAnUpgradeOnH2() {
    int thousand = upgrade(1000);
    int twoThousand = upgrade(2000);

    assertThat(thousand).isLessThan(1100);
    assertThat(twoThousand).isLessThan(2 * thousand);
  }

  private static int upgrade(int count) {
    CountingDataSource counting = new CountingDataSource(TestDatabase.H2.create());
    migrator(counting.source(), count).upgrade();
    int statements = counting.executions();
    assertThat(migrator(counting.source(), count).isAtHead()).isTrue();
    assertThat(counting.executions() - statements).isEqualTo(1);
    assertThat(counting.statements()).noneMatch(sql -> sql.contains("max("));
    return statements - count;
  }

  private static Migrator migrator(DataSource source, int count) {
    String[] ids = IntStream.range(0, count).mapToObj(i -> "r" + i).toArray(String[]::new);
    return Migrator.builder(source).revisions(new TestRevisions().tables(ids)).build();
  }
}
