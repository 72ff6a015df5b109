package dev.athanor.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

final class PooledStatementsTest {

  @Test
  void areToldFromOtherFailures() {
    assertThat(PooledStatements.remedy(new SQLException("S_2 already exists", "42P05")))
        .hasValueSatisfying(remedy -> assertThat(remedy).contains("prepareThreshold=0"));
    assertThat(PooledStatements.remedy(new SQLException("S_2 does not exist", "26000")))
        .isPresent();
    assertThat(PooledStatements.remedy(new SQLException("is there", "42P07"))).isEmpty();
    assertThat(PooledStatements.remedy(new SQLException("no state"))).isEmpty();
    assertThat(PooledStatements.remedy(new IllegalStateException())).isEmpty();
  }
}
