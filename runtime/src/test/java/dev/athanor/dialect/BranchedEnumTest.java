package dev.athanor.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.athanor.operation.AlterEnum;
import dev.athanor.operation.RenameType;
import dev.athanor.operation.SchemaOperation;
import dev.athanor.schema.Column;
import dev.athanor.schema.ColumnTypes;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.NamedEnum;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Schema;
import dev.athanor.schema.Table;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Revisions of two branches change the labels of one type, and neither knows of the other. */
final class BranchedEnumTest {

  private static final QualifiedName MOOD = QualifiedName.of("mood");
  private static final String C = "it's \\ é $$";

  @ParameterizedTest
  @EnumSource
  void bothAddLabels(TestDatabase database) throws SQLException {
    try (LiveSchema live = live(database)) {
      Schema after = run(live, alter("AB", "A", "B", C), alter("AB", "A", "B", "D"));
      assertThat(labels(after)).containsExactly("A", "B", "D", C);
      assertTakes(live, "A", "B", C, "D");
    }
  }

  @ParameterizedTest
  @EnumSource
  void oneAddsAndTheOtherRemoves(TestDatabase database) throws SQLException {
    try (LiveSchema live = live(database)) {
      Schema after = run(live, alter("AB", "A", "B", C), alter("AB", "A"));
      assertThat(labels(after)).containsExactly("A", C);
      assertTakes(live, "A", C);
      assertThatThrownBy(() -> assertTakes(live, "B")).isInstanceOf(SQLException.class);
    }
  }

  @ParameterizedTest
  @EnumSource
  void oneIsTakenBack(TestDatabase database) throws SQLException {
    try (LiveSchema live = live(database)) {
      NamedEnum more = type("A", "B", C);
      run(
          live,
          alter("AB", "A", "B", C),
          alter("AB", "A", "B", "D"),
          new AlterEnum(more, type("A", "B")));
      assertTakes(live, "A", "B", "D");
      assertThatThrownBy(() -> assertTakes(live, C)).isInstanceOf(SQLException.class);
    }
  }

  @ParameterizedTest
  @EnumSource
  void oneAddsAndTheOtherRenamesTheType(TestDatabase database) throws SQLException {
    try (LiveSchema live = live(database)) {
      QualifiedName feeling = QualifiedName.of("feeling");
      Schema after = run(live, alter("AB", "A", "B", C), new RenameType(MOOD, feeling));
      assertThat(((NamedEnum) after.types().get(feeling)).labels()).containsExactly("A", "B", C);
      assertTakes(live, "A", "B", C);
      assertThatThrownBy(() -> assertTakes(live, "D")).isInstanceOf(SQLException.class);
    }
  }

  /** Each operation is planned on the common base, and executed behind the others. */
  private static Schema run(LiveSchema live, SchemaOperation... operations) throws SQLException {
    Schema schema = base();
    for (SchemaOperation operation : operations) {
      live.execute(operation, base());
      schema = operation.apply(schema);
      live.assertIs(schema, operation.toString());
    }
    return schema;
  }

  private static LiveSchema live(TestDatabase database) throws SQLException {
    LiveSchema live = LiveSchema.emptyIn(database);
    live.create(base());
    return live;
  }

  private static Schema base() {
    Column column = Column.of(Identifier.of("mood"), ColumnTypes.namedType("mood"));
    Table hero = Table.of(QualifiedName.of("hero"), List.of(column), Optional.empty());
    return Schema.of(List.of(), List.of(hero), List.of()).withTypes(List.of(type("A", "B")));
  }

  private static void assertTakes(LiveSchema live, String... labels) throws SQLException {
    for (String label : labels) {
      live.execute("insert into hero (mood) values ('" + label.replace("'", "''") + "')");
    }
  }

  private static List<String> labels(Schema schema) {
    return ((NamedEnum) schema.types().get(MOOD)).labels();
  }

  private static AlterEnum alter(String from, String... to) {
    return new AlterEnum(type(from.split("")), type(to));
  }

  private static NamedEnum type(String... labels) {
    return new NamedEnum(MOOD, List.of(labels));
  }
}
