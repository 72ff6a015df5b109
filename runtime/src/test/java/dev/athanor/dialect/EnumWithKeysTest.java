package dev.athanor.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.operation.AlterEnum;
import dev.athanor.operation.RenameLabel;
import dev.athanor.operation.RenameType;
import dev.athanor.operation.SchemaOperation;
import dev.athanor.schema.CheckConstraint;
import dev.athanor.schema.Column;
import dev.athanor.schema.ColumnTypes;
import dev.athanor.schema.ForeignKey;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.NamedEnum;
import dev.athanor.schema.PrimaryKey;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Schema;
import dev.athanor.schema.Table;
import dev.athanor.schema.TableBuilder;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A named enumeration changes while keys and checks stand on its columns. */
final class EnumWithKeysTest {

  private static final Identifier M = Identifier.of("m");
  private static final QualifiedName MOOD = QualifiedName.of("mood");
  private static final NamedEnum TYPE = new NamedEnum(MOOD, List.of("A", "B", "C"));

  @ParameterizedTest
  @EnumSource
  void aLabelOfAKeyIsRenamed(TestDatabase database) throws SQLException {
    changes(database, new RenameLabel(MOOD, "A", "AA"), "AA");
  }

  @ParameterizedTest
  @EnumSource
  void aLabelGoesThatNoKeyHas(TestDatabase database) throws SQLException {
    changes(database, new AlterEnum(TYPE, TYPE.withLabels(List.of("B", "A"))), "A");
  }

  @ParameterizedTest
  @EnumSource
  void theTypeIsRenamed(TestDatabase database) throws SQLException {
    changes(database, new RenameType(MOOD, QualifiedName.of("feeling")), "A");
  }

  @ParameterizedTest
  @EnumSource
  void theTypeIsSpelledInAnotherWay(TestDatabase database) throws SQLException {
    changes(database, new RenameType(MOOD, QualifiedName.of("Mood")), "A");
  }

  private static void changes(TestDatabase database, SchemaOperation operation, String expected)
      throws SQLException {
    boolean shared = database == TestDatabase.POSTGRESQL;
    Schema schema =
        Schema.of(
                List.of(),
                List.of(owner(), child("c1", "fk_m"), child("c2", shared ? "fk_m" : "fk_m2")),
                List.of())
            .withTypes(List.of(TYPE));
    try (LiveSchema live = LiveSchema.emptyIn(database)) {
      live.create(schema);
      for (String table : List.of("p", "c1", "c2")) {
        live.execute("insert into " + table + " (m) values ('A')");
      }
      live.execute(operation, schema);
      live.assertIs(operation.apply(schema), operation.describe());
      try (Statement statement = live.connection().createStatement();
          ResultSet row = statement.executeQuery("select c1.m from c1 join p on p.m = c1.m")) {
        assertThat(row.next()).isTrue();
        assertThat(row.getString(1)).isEqualTo(expected);
      }
    }
  }

  private static Table owner() {
    return Table.of(QualifiedName.of("p"), List.of(column()), Optional.of(PrimaryKey.of(M)));
  }

  /** Its foreign key has the name of that of the other child, where a database allows it. */
  private static Table child(String name, String key) {
    return new TableBuilder(QualifiedName.of(name))
        .column(column())
        .constraint(
            ForeignKey.of(Identifier.of(key), List.of(M), QualifiedName.of("p"), List.of(M)))
        .constraint(new CheckConstraint(Identifier.of("ck_" + name), "m <> 'B'"))
        .build();
  }

  private static Column column() {
    return Column.of(M, ColumnTypes.namedType("mood")).withNullable(false);
  }
}
