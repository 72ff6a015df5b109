package dev.athanor.diff;

import static dev.athanor.diff.Fixtures.column;
import static dev.athanor.diff.Fixtures.id;
import static dev.athanor.diff.Fixtures.name;
import static dev.athanor.diff.Fixtures.schema;
import static dev.athanor.diff.Fixtures.table;
import static dev.athanor.schema.ColumnTypes.bigint;
import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.problem.Problem;
import dev.athanor.schema.Schema;
import dev.athanor.schema.SchemaPath;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RenameRulesTest {

  private final Schema from = schema(table("a").build(), table("b").build());
  private final Schema to = schema(table("c").column(column("x", bigint())).build());

  @Test
  void aSourceHasToHaveBeenThere() {
    assertProblem(
        Renames.NONE.withTable(name("z"), name("c")),
        "[Athanor/UnknownRenameSource] The table z is said to be renamed to c, but there was no"
            + " such table. Correct the old name in @RenamedFrom, or remove it there.");
  }

  @Test
  void aTargetHasToBeThere() {
    assertProblem(
        Renames.NONE.withTable(name("a"), name("d")),
        "[Athanor/UnknownRenameTarget] The table a is said to be renamed to d, but there is no"
            + " table d. Correct the old name in @RenamedFrom, or remove it there.");
  }

  @Test
  void twoThingsDoNotBecomeOne() {
    assertProblem(
        Renames.NONE.withTable(name("a"), name("c")).withTable(name("b"), name("c")),
        "[Athanor/AmbiguousRename] The table b is said to be renamed to c, but so is a. Correct"
            + " the old name in @RenamedFrom, or remove it there.");
  }

  @Test
  void columnsAreLookedForInTheTableThatBecameThisOne() {
    Renames renames = Renames.NONE.withTable(name("a"), name("c"));

    assertProblem(
        renames.withColumn(name("c"), id("old"), id("x")),
        "[Athanor/UnknownRenameSource] The column c.old is said to be renamed to x, but there was"
            + " no such column. Correct the old name in @RenamedFrom, or remove it there.");
    assertThat(
            SchemaDiffer.diff(from, to, renames.withColumn(name("c"), id("old"), id("x")))
                .problems())
        .extracting(Problem::subject)
        .containsExactly(Optional.of(new SchemaPath.OfColumn(name("c"), id("old"))));
  }

  private void assertProblem(Renames renames, String message) {
    Diff diff = SchemaDiffer.diff(from, to, renames);

    assertThat(diff.problems()).extracting(Problem::message).containsExactly(message);
    assertThat(diff.operations()).isEmpty();
  }
}
