package dev.athanor.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.operation.CreateSchema;
import dev.athanor.operation.RenameSequence;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A sequence under another name goes on as it did under the old one. */
final class RenamedSequenceTest {

  private static final QualifiedName FROM = QualifiedName.of("counter");
  private static final QualifiedName TO = QualifiedName.of("`sales`.`Count \"er's`");

  @ParameterizedTest
  @EnumSource
  void goesOnCountingDown(TestDatabase database) throws SQLException {
    try (LiveSchema live = live(database)) {
      live.execute("create sequence counter start with 9 increment by -1 maxvalue 20");
      assertThat(next(live, FROM)).isEqualTo(9);
      live.execute(new RenameSequence(FROM, TO));
      assertThat(next(live, TO)).isEqualTo(8);
    }
  }

  @ParameterizedTest
  @EnumSource
  void goesOnInTheSameCycle(TestDatabase database) throws SQLException {
    try (LiveSchema live = live(database)) {
      live.execute(
          "create sequence counter start with 2 increment by 2 minvalue 2 maxvalue 6 cache 1 cycle");
      for (long expected : new long[] {2, 4, 6}) {
        assertThat(next(live, FROM)).isEqualTo(expected);
      }
      live.execute(new RenameSequence(FROM, TO));
      for (long expected : new long[] {2, 4, 6, 2}) {
        assertThat(next(live, TO)).isEqualTo(expected);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void goesOnGivingDefaults(TestDatabase database) throws SQLException {
    try (LiveSchema live = live(database)) {
      live.execute("create sequence counter");
      String next = database == TestDatabase.H2 ? "next value for counter" : "nextval('counter')";
      live.execute("create table \"T t\" (\"I d\" bigint default " + next + ", other integer)");
      live.execute("insert into \"T t\" (other) values (1)");
      live.execute(new RenameSequence(FROM, TO));
      live.execute("insert into \"T t\" (other) values (2)");
      assertThat(number(live, "select \"I d\" from \"T t\" where other = 2")).isEqualTo(2);
      live.execute(new RenameSequence(TO, FROM));
      live.execute("insert into \"T t\" (other) values (3)");
      assertThat(number(live, "select \"I d\" from \"T t\" where other = 3")).isEqualTo(3);
    }
  }

  private static LiveSchema live(TestDatabase database) throws SQLException {
    LiveSchema live = LiveSchema.emptyIn(database);
    live.execute(new CreateSchema(Identifier.of("`sales`")));
    return live;
  }

  private static long next(LiveSchema live, QualifiedName sequence) throws SQLException {
    String name = live.dialect().quote(sequence);
    return number(
        live,
        live.database() == TestDatabase.H2
            ? "select next value for " + name
            : "select nextval('" + name.replace("'", "''") + "')");
  }

  private static long number(LiveSchema live, String sql) throws SQLException {
    try (Statement statement = live.connection().createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }
}
