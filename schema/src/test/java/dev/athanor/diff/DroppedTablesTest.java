package dev.athanor.diff;

import static dev.athanor.diff.Fixtures.column;
import static dev.athanor.diff.Fixtures.index;
import static dev.athanor.diff.Fixtures.reference;
import static dev.athanor.diff.Fixtures.schema;
import static dev.athanor.diff.Fixtures.table;
import static dev.athanor.schema.ColumnTypes.bigint;
import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.schema.Schema;
import dev.athanor.schema.Table;
import org.junit.jupiter.api.Test;

class DroppedTablesTest {

  @Test
  void tablesGoBeforeThoseTheyReferTo() {
    Schema from = schema(referring("a", "b"), referring("b", "c"), table("c").build());

    assertThat(Differ.diff(from, Schema.EMPTY))
        .containsExactly("drop table a", "drop table b", "drop table c");
  }

  @Test
  void aCircleIsOpenedBefore() {
    Schema from = schema(referring("a", "b"), referring("b", "a"), referring("c", "c"));

    assertThat(Differ.diff(from, Schema.EMPTY))
        .containsExactly(
            "drop foreign key fk_b of b", "drop table c", "drop table a", "drop table b");
  }

  @Test
  void referencesOfTablesThatStayGoBefore() {
    Table to = table("a").column(column("other_id", bigint())).build();

    assertThat(Differ.diff(schema(referring("a", "b"), table("b").build()), schema(to)))
        .containsExactly("drop foreign key fk_a of a", "drop table b");
  }

  @Test
  void indexesGoWithTheirTable() {
    Schema from = schema(table("a").index(index("ix", "id")).build());

    assertThat(Differ.diff(from, Schema.EMPTY)).containsExactly("drop table a");
  }

  private static Table referring(String name, String other) {
    return table(name)
        .column(column("other_id", bigint()))
        .constraint(reference("fk_" + name, "other_id", other))
        .build();
  }
}
