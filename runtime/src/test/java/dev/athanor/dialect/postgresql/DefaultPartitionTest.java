package dev.athanor.dialect.postgresql;

import static dev.athanor.schema.ColumnTypes.bigint;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.athanor.dialect.LiveSchema;
import dev.athanor.dialect.TestDatabase;
import dev.athanor.operation.AlterPartitioning;
import dev.athanor.operation.CreateTable;
import dev.athanor.operation.RenameTable;
import dev.athanor.schema.Column;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.PartitionStrategy;
import dev.athanor.schema.Partitioning;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.TableBuilder;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A default partition that is to come is there afterwards, or the statement fails. */
final class DefaultPartitionTest {

  private static final QualifiedName TABLE = QualifiedName.of("m");
  private static final Column DAY = Column.of(Identifier.of("day"), bigint());
  private static final Partitioning BARE =
      new Partitioning(PartitionStrategy.RANGE, List.of(DAY.name()), false);

  private LiveSchema live;

  @BeforeEach
  void connect() throws SQLException {
    live = LiveSchema.emptyIn(TestDatabase.POSTGRESQL);
  }

  @AfterEach
  void close() throws SQLException {
    live.close();
  }

  @Test
  void comes() throws SQLException {
    create(TABLE);
    live.execute(toDefault(TABLE));
    live.execute("insert into m values (1)");
  }

  @Test
  void doesNotPassOverATableOfItsName() throws SQLException {
    create(TABLE);
    live.execute("create table m_default (id bigint)");
    assertThatThrownBy(() -> live.execute(toDefault(TABLE)))
        .hasMessageContaining("\"m_default\" already exists");
  }

  @Test
  void doesNotPassOverANameThatIsCutToThatOfTheTable() throws SQLException {
    QualifiedName name = QualifiedName.of("m".repeat(63));
    create(name);
    assertThatThrownBy(() -> live.execute(toDefault(name))).hasMessageContaining("already exists");
  }

  @Test
  void thatWasWantedNoMoreIsTakenAgain() throws SQLException {
    create(TABLE);
    live.execute(toDefault(TABLE));
    live.execute(
        new AlterPartitioning(
            TABLE, Optional.of(BARE.withDefaultPartition(true)), Optional.of(BARE)));
    live.execute(toDefault(TABLE));
    live.execute("insert into m values (1)");
  }

  @Test
  void ofARenamedTableIsKnown() throws SQLException {
    create(TABLE);
    live.execute(toDefault(TABLE));
    live.execute(new RenameTable(TABLE, QualifiedName.of("`It's`")));
    live.execute(toDefault(QualifiedName.of("`It's`")));
    live.execute("insert into \"It's\" values (1)");
  }

  private void create(QualifiedName name) throws SQLException {
    live.execute(
        new CreateTable(
            new TableBuilder(name).columns(List.of(DAY)).partitioning(Optional.of(BARE)).build()));
  }

  private static AlterPartitioning toDefault(QualifiedName table) {
    return new AlterPartitioning(
        table, Optional.of(BARE), Optional.of(BARE.withDefaultPartition(true)));
  }
}
