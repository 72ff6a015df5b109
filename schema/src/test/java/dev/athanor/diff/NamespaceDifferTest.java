package dev.athanor.diff;

import static dev.athanor.diff.Fixtures.id;
import static dev.athanor.diff.Fixtures.name;
import static dev.athanor.diff.Fixtures.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.schema.Schema;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamespaceDifferTest {

  @Test
  void aNamedSchemaIsThereBeforeAndAfterItsTables() {
    Schema sales = schema("sales");

    assertThat(Differ.diff(Schema.EMPTY, sales))
        .containsExactly("create schema sales", "create table sales.hero(id)");
    assertThat(Differ.diff(sales, Schema.EMPTY))
        .containsExactly("drop table sales.hero", "drop schema sales");
  }

  @Test
  void aTableMovesFromOneToTheOther() {
    assertThat(
            Differ.diff(
                schema("sales"),
                schema("people"),
                Renames.NONE.withTable(name("sales.hero"), name("people.hero"))))
        .containsExactly(
            "create schema people", "rename table sales.hero to people.hero", "drop schema sales");
  }

  private static Schema schema(String namespace) {
    return Schema.of(
        List.of(id(namespace)), List.of(table(namespace + ".hero").build()), List.of());
  }
}
