package dev.athanor.diff;

import static dev.athanor.diff.Fixtures.check;
import static dev.athanor.diff.Fixtures.column;
import static dev.athanor.diff.Fixtures.id;
import static dev.athanor.diff.Fixtures.index;
import static dev.athanor.diff.Fixtures.name;
import static dev.athanor.diff.Fixtures.schema;
import static dev.athanor.diff.Fixtures.table;
import static dev.athanor.diff.Fixtures.unique;
import static dev.athanor.schema.ColumnTypes.bigint;
import static dev.athanor.schema.ColumnTypes.integer;
import static dev.athanor.schema.ColumnTypes.json;
import static dev.athanor.schema.ColumnTypes.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.schema.Column;
import dev.athanor.schema.DefaultValue;
import dev.athanor.schema.GeneratedValue;
import dev.athanor.schema.Identity;
import dev.athanor.schema.Table;
import dev.athanor.schema.TableBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnDifferTest {

  private final Column a = column("a", integer());
  private final Column b = column("b", varchar(10));

  @Test
  void columnsComeBeforeOthersGo() {
    Table from = new TableBuilder(name("t")).column(b).build();
    Table to = new TableBuilder(name("t")).column(a).build();

    assertThat(Differ.diff(from, to)).containsExactly("add column t.a", "drop column t.b");
  }

  @Test
  void everyPropertyChangesInOneOperation() {
    Column to =
        column("a", json())
            .withNullable(false)
            .withDefault(new DefaultValue.Expression("'{}'"))
            .withComment("all of it")
            .withOptions("compressed");

    assertThat(Differ.diff(with(a), with(to))).containsExactly("alter column t.a");
    assertThat(Differ.diff(with(to), with(a))).containsExactly("alter column t.a");
    assertThat(Differ.diff(with(a), with(a.withIdentity(Identity.BY_DEFAULT))))
        .containsExactly("alter column t.a");
  }

  @Test
  void aRenamedColumnTakesItsKeysAndIndexesAlong() {
    Table from = with(a).toBuilder().constraint(unique("uk", "a")).index(index("ix", "a")).build();
    Table to =
        with(a.withName(id("z"))).toBuilder()
            .constraint(unique("uk", "z"))
            .index(index("ix", "z"))
            .build();
    Renames rename = Renames.NONE.withColumn(name("t"), id("a"), id("z"));

    assertThat(Differ.diff(schema(from), schema(to), rename))
        .containsExactly("rename column t.a to z");
  }

  @Test
  void aRenamedColumnChangesUnderItsNewName() {
    Renames rename = Renames.NONE.withColumn(name("t"), id("a"), id("z"));

    assertThat(Differ.diff(schema(with(a)), schema(with(column("z", bigint()))), rename))
        .containsExactly("rename column t.a to z", "alter column t.z");
  }

  @Test
  void columnsExchangeTheirNames() {
    Renames swap =
        Renames.NONE
            .withColumn(name("t"), id("a"), id("b"))
            .withColumn(name("t"), id("b"), id("a"));

    assertThat(
            Differ.diff(
                schema(with(a, b)), schema(with(a.withName(id("b")), b.withName(id("a")))), swap))
        .containsExactly(
            "rename column t.a to athanor_rename_1",
            "rename column t.b to a",
            "rename column t.athanor_rename_1 to b");
  }

  @Test
  void aColumnWhoseNameIsNeededGoesBeforeTheRename() {
    Table from = with(a, b).toBuilder().index(index("ix", "a")).build();
    Renames take = Renames.NONE.withColumn(name("t"), id("b"), id("a"));
    Table to = with(b.withName(id("a"))).toBuilder().index(index("ix", "a")).build();

    assertThat(Differ.diff(schema(from), schema(to), take))
        .containsExactly(
            "drop index ix of t",
            "drop column t.a",
            "rename column t.b to a",
            "create index ix of t");
  }

  @Test
  void generatedColumnsComeAfterAndGoBeforeWhatTheyAreComputedFrom() {
    Column sum = column("c", integer()).withGenerated(new GeneratedValue("a + 1", true));

    assertThat(Differ.diff(with(), with(a, sum)))
        .containsExactly("add column t.a", "add column t.c");
    assertThat(Differ.diff(with(a, sum), with()))
        .containsExactly("drop column t.c", "drop column t.a");
    assertThat(Differ.diff(with(a, sum), with(column("a", bigint()))))
        .containsExactly("drop column t.c", "alter column t.a");
  }

  @Test
  void whatIsBuiltOnAColumnStaysAwayWhileItsComputationChanges() {
    Table from = with(a, b).toBuilder().index(index("ix", "a")).index(index("iy", "b")).build();
    Table checked = from.toBuilder().constraint(check("ck", "a > 0")).build();
    Column computed = a.withGenerated(new GeneratedValue("length(b)", true));

    assertThat(Differ.diff(checked, checked.toBuilder().column(computed).build()))
        .containsExactly(
            "drop index ix of t",
            "drop check ck of t",
            "alter column t.a",
            "add check ck of t",
            "create index ix of t");
  }

  @Test
  void theOrderOfColumnsIsNoDifference() {
    assertThat(Differ.diff(with(a, b), with(b, a))).isEmpty();
  }

  private static Table with(Column... columns) {
    return table("t").columns(List.of(columns)).build();
  }
}
