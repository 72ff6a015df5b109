package dev.athanor.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.athanor.dialect.LiveSchema;
import dev.athanor.dialect.TestDatabase;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Why no entity is partitioned by an expression: PostgreSQL keeps nothing unique there. */
final class PartitionedByExpressionTest {

  @ParameterizedTest
  @ValueSource(strings = {"primary key (id, name)", "unique (name)"})
  void hasNoKey(String key) throws SQLException {
    try (LiveSchema live = LiveSchema.emptyIn(TestDatabase.POSTGRESQL)) {
      live.execute("create table plain (id bigint, name text) partition by range (lower(name))");
      assertThatThrownBy(
              () ->
                  live.execute(
                      "create table m (id bigint, name text, "
                          + key
                          + ") partition by range (lower(name))"))
          .hasMessageContaining("partition keys include expressions");
    }
  }
}
