package dev.athanor;

import static dev.athanor.schema.ColumnTypes.bigint;
import static dev.athanor.schema.ColumnTypes.integer;
import static dev.athanor.schema.ColumnTypes.namedTypeArray;
import static dev.athanor.schema.ColumnTypes.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.athanor.problem.ProblemException;
import dev.athanor.testing.migration.TestDatabase;
import dev.athanor.testing.migration.TestRevisions;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Columns that have any number of structures, in the database that has structures. */
final class StructArrayTest {

  private final DataSource source = TestDatabase.POSTGRESQL.create();
  private final TestRevisions revisions =
      new TestRevisions()
          .add(
              "one",
              op -> {
                op.createStructType(
                    "place", s -> s.attribute("zip", integer()).attribute("town", text()));
                op.createTable(
                    "hero",
                    t -> {
                      t.column("id", bigint()).notNull();
                      t.column("places", namedTypeArray("place"));
                    });
              },
              op -> {
                op.dropTable("hero");
                op.dropType("place");
              });

  @Test
  void followTheTypeThatIsRenamedOrGetsAnAttribute() {
    revisions.add(
        "two",
        op -> {
          op.renameType("place", "site");
          op.alterStructType(
              "site",
              s -> s.attribute("zip", integer()).attribute("town", text()),
              s -> s.attribute("zip", integer()).attribute("town", text()).attribute("n", text()));
        },
        op -> {});
    Migrator migrator = Migrator.builder(source).revisions(revisions).build();
    migrator.upgrade("one");
    TestDatabase.execute(source, "insert into hero values (1, array[row(7, 'x')::place])");
    migrator.upgrade("two");
    assertThat(TestDatabase.query(source, "select (places[1]).town from hero"))
        .containsExactly("x");
    assertThat(TestDatabase.query(source, "select pg_typeof(places)::text from hero"))
        .containsExactly("site[]");
  }

  @Test
  void areNotSortedAnew() {
    revisions.add(
        "two",
        op ->
            op.alterStructType(
                "place",
                s -> s.attribute("zip", integer()).attribute("town", text()),
                s -> s.attribute("town", text()).attribute("zip", integer())),
        op -> {});
    Migrator migrator = Migrator.builder(source).revisions(revisions).build();
    assertThatThrownBy(migrator::upgrade)
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("[Athanor/NotPossible]")
        .hasMessageContaining("an array is made of it");
    assertThat(TestDatabase.tables(source)).isEmpty();
  }
}
