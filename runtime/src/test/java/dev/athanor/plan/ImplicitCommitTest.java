package dev.athanor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ImplicitCommitTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "create view v as select 1",
        "  -- a view\n /* of ours;\n */ CREATE VIEW v as select 1",
        "insert into t values (';'); drop table t",
        "truncate table t"
      })
  void isInDdl(String sql) {
    assertThat(ImplicitCommit.in(sql)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "insert into t values ('; drop table t')",
        "update \"; create\" set drop = 1 -- ; drop table t",
        "/* create */ delete from t; insert into t select 1",
        "created",
        ""
      })
  void isNotInChangesOfRows(String sql) {
    assertThat(ImplicitCommit.in(sql)).isFalse();
  }

  @Test
  void isLookedForInLongTexts() {
    assertThat(ImplicitCommit.in("insert into t values ('" + "''x".repeat(500_000) + "')"))
        .isFalse();
  }
}
