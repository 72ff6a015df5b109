package dev.athanor.dialect;

import static dev.athanor.schema.ColumnTypes.bigint;
import static dev.athanor.schema.ColumnTypes.integer;
import static dev.athanor.schema.ColumnTypes.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.operation.AlterColumn;
import dev.athanor.operation.CreateSchema;
import dev.athanor.operation.CreateTable;
import dev.athanor.schema.Column;
import dev.athanor.schema.ColumnType;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.Identity;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Table;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A column that begins to be numbered goes on behind the numbers that are there. */
final class IdentityOfFilledTableTest {

  private static final QualifiedName TABLE = QualifiedName.of("`Sales`.`it's`");
  private static final Identifier ID = Identifier.of("`The \"Id\"`");
  private static final Identity DOWN = new Identity(false, -1, -1);

  @ParameterizedTest
  @EnumSource
  void goesOnBehindTheGreatestNumber(TestDatabase database) throws SQLException {
    assertThat(next(database, column(bigint()), numbered(bigint(), Identity.BY_DEFAULT), 1, 7))
        .isEqualTo(8);
    assertThat(next(database, column(bigint()), numbered(bigint(), new Identity(true, 5, 10)), 7))
        .isEqualTo(8);
    assertThat(next(database, column(bigint()), numbered(bigint(), DOWN), -3, 7)).isEqualTo(-4);
  }

  @ParameterizedTest
  @EnumSource
  void doesNotBeginBeforeItsStart(TestDatabase database) throws SQLException {
    Identity late = new Identity(false, 100, 1);
    assertThat(next(database, column(bigint()), numbered(bigint(), late), 1, 7)).isEqualTo(100);
    assertThat(next(database, column(bigint()), numbered(bigint(), late))).isEqualTo(100);
    assertThat(next(database, column(bigint()), numbered(bigint(), DOWN), 7)).isEqualTo(-1);
  }

  @ParameterizedTest
  @EnumSource
  void goesOnWhereTheTypeChangesToo(TestDatabase database) throws SQLException {
    Column numbered = numbered(bigint(), Identity.BY_DEFAULT);
    assertThat(next(database, column(integer()), numbered, 7)).isEqualTo(8);
    assertThat(next(database, column(varchar(9)), numbered, 7)).isEqualTo(8);
  }

  @ParameterizedTest
  @EnumSource
  void goesOnWhereTheNumbersTurnRound(TestDatabase database) throws SQLException {
    Column up = numbered(bigint(), Identity.BY_DEFAULT);
    Column down = numbered(bigint(), DOWN);
    assertThat(next(database, up, down, -3, 7)).isEqualTo(-4);
    assertThat(next(database, down, up, -3, 7)).isEqualTo(8);
  }

  private static long next(TestDatabase database, Column from, Column to, int... numbers)
      throws SQLException {
    try (LiveSchema live = LiveSchema.emptyIn(database)) {
      live.execute(new CreateSchema(TABLE.namespace().orElseThrow()));
      Column other = Column.of(Identifier.of("other"), integer());
      live.execute(new CreateTable(Table.of(TABLE, List.of(from, other), Optional.empty())));
      String into = "insert into " + live.dialect().quote(TABLE);
      for (int number : numbers) {
        live.execute(into + " values (" + number + ", 1)");
      }
      live.execute(new AlterColumn(TABLE, from, to));
      live.execute(into + " (other) values (2)");
      return numberOfLast(live);
    }
  }

  private static long numberOfLast(LiveSchema live) throws SQLException {
    String sql =
        "select "
            + live.dialect().quote(ID)
            + " from "
            + live.dialect().quote(TABLE)
            + " where other = 2";
    try (Statement statement = live.connection().createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }

  private static Column column(ColumnType type) {
    return Column.of(ID, type).withNullable(false);
  }

  private static Column numbered(ColumnType type, Identity identity) {
    return column(type).withIdentity(identity);
  }
}
