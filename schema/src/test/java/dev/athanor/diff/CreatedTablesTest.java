package dev.athanor.diff;

import static dev.athanor.diff.Fixtures.column;
import static dev.athanor.diff.Fixtures.index;
import static dev.athanor.diff.Fixtures.reference;
import static dev.athanor.diff.Fixtures.schema;
import static dev.athanor.diff.Fixtures.table;
import static dev.athanor.schema.ColumnTypes.bigint;
import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.operation.CreateTable;
import dev.athanor.schema.Schema;
import dev.athanor.schema.Table;
import org.junit.jupiter.api.Test;

class CreatedTablesTest {

  @Test
  void tablesComeInTheOrderOfTheirReferences() {
    Schema to =
        schema(referring("a", "b"), referring("b", "c"), referring("c", "c"), table("d").build());

    assertThat(Differ.diff(Schema.EMPTY, to))
        .containsExactly(
            "create table c(id, other_id)",
            "create table b(id, other_id)",
            "create table a(id, other_id)",
            "create table d(id)");
  }

  @Test
  void aCircleIsClosedAfterwards() {
    Schema to = schema(referring("a", "b"), referring("b", "c"), referring("c", "a"));

    assertThat(Differ.diff(Schema.EMPTY, to))
        .containsExactly(
            "create table c(id, other_id)",
            "create table b(id, other_id)",
            "create table a(id, other_id)",
            "add foreign key fk_c of c");
  }

  @Test
  void aReferenceToItselfIsThereFromTheStart() {
    Diff diff = SchemaDiffer.diff(Schema.EMPTY, schema(referring("a", "a")), Renames.NONE);

    assertThat(diff.operations()).containsExactly(new CreateTable(referring("a", "a")));
  }

  @Test
  void indexesFollowTheirTable() {
    Schema to =
        schema(
            table("a").index(index("iy", "id")).index(index("ix", "id")).build(),
            table("b").build());

    assertThat(Differ.diff(Schema.EMPTY, to))
        .containsExactly(
            "create table a(id)",
            "create index ix of a",
            "create index iy of a",
            "create table b(id)");
  }

  private static Table referring(String name, String other) {
    return table(name)
        .column(column("other_id", bigint()))
        .constraint(reference("fk_" + name, "other_id", other))
        .build();
  }
}
