package dev.athanor.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

final class PooledStatementsTest {

  @Test
  void areToldFromOtherFailures() {
    assertThat(remedy(new SQLException("S_2 already exists", "42P05")))
        .startsWith("Mend it. If a pooler ")
        .contains("prepareThreshold=0");
    assertThat(remedy(new SQLException("S_2 does not exist", "26000")))
        .startsWith("Mend it. If a pooler ");
    assertThat(remedy(new SQLException("is there", "42P07"))).isEqualTo("Mend it.");
    assertThat(remedy(new SQLException("no state"))).isEqualTo("Mend it.");
    assertThat(remedy(new IllegalStateException())).isEqualTo("Mend it.");
  }

  private static String remedy(Exception cause) {
    return PooledStatements.addTo("Mend it.", cause);
  }
}
