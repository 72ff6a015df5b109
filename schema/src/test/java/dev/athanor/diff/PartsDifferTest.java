package dev.athanor.diff;

import static dev.athanor.diff.Fixtures.check;
import static dev.athanor.diff.Fixtures.column;
import static dev.athanor.diff.Fixtures.id;
import static dev.athanor.diff.Fixtures.index;
import static dev.athanor.diff.Fixtures.key;
import static dev.athanor.diff.Fixtures.name;
import static dev.athanor.diff.Fixtures.reference;
import static dev.athanor.diff.Fixtures.schema;
import static dev.athanor.diff.Fixtures.table;
import static dev.athanor.diff.Fixtures.unique;
import static dev.athanor.schema.ColumnTypes.bigint;
import static dev.athanor.schema.ColumnTypes.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.schema.Index;
import dev.athanor.schema.IndexPart;
import dev.athanor.schema.SortOrder;
import dev.athanor.schema.Table;
import dev.athanor.schema.TableBuilder;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PartsDifferTest {

  @Test
  void whatDiffersOnlyByNameIsRenamed() {
    Table from =
        hero()
            .constraint(unique("uk", "name"))
            .constraint(check("ck", "id > 0"))
            .index(index("ix", "name"))
            .build();
    Table to =
        hero()
            .constraint(unique("uk_hero_name", "name"))
            .constraint(check("ck_hero_id", "id > 0"))
            .index(index("ix_hero_name", "name"))
            .build();

    assertThat(Differ.diff(from, to))
        .containsExactly(
            "rename constraint uk of hero to uk_hero_name",
            "rename constraint ck of hero to ck_hero_id",
            "rename index ix of hero to ix_hero_name");
  }

  @Test
  void whatDiffersOtherwiseGoesAndComes() {
    Index descending =
        new Index(
            id("ix"),
            List.of(new IndexPart.OfColumn(id("name"), SortOrder.DESCENDING)),
            true,
            Optional.empty());
    Table from =
        hero()
            .constraint(unique("uk", "name"))
            .constraint(check("ck", "id > 0"))
            .index(index("ix", "name"))
            .build();
    Table to =
        hero()
            .constraint(unique("uk", "name", "id"))
            .constraint(check("ck", "id > 1"))
            .index(descending)
            .build();

    assertThat(Differ.diff(from, to))
        .containsExactly(
            "drop index ix of hero",
            "drop unique constraint uk of hero",
            "drop check ck of hero",
            "add unique constraint uk of hero",
            "add check ck of hero",
            "create index ix of hero");
  }

  @Test
  void namesAreExchangedEvenBetweenTables() {
    Table a = table("a").index(index("one", "id")).index(index("two", "id")).build();
    Table b = table("b").index(index("three", "id")).build();
    Table c = table("a").index(index("two", "id")).index(index("three", "id")).build();
    Table d = table("b").index(index("one", "id")).build();

    assertThat(Differ.diff(schema(a, b), schema(c, d)))
        .containsExactly(
            "rename index one of a to athanor_rename_1",
            "rename index three of b to one",
            "rename index athanor_rename_1 of a to three");
  }

  @Test
  void aPrimaryKeyIsReplacedWhileNothingRefersToIt() {
    Table hero = hero().build();
    Table power =
        table("power")
            .column(column("hero_id", bigint()))
            .constraint(reference("fk", "hero_id", "hero"))
            .build();
    Table to = hero().primaryKey(key("id", "name")).constraint(unique("uk_hero_id", "id")).build();

    assertThat(Differ.diff(schema(hero, power), schema(to, power)))
        .containsExactly(
            "drop foreign key fk of power",
            "drop primary key of hero",
            "add primary key of hero",
            "add unique constraint uk_hero_id of hero",
            "add foreign key fk of power");
  }

  @Test
  void aTableThatHasTheNameOfANewIndexGoesBefore() {
    Table from = table("old").index(index("ix", "id")).build();

    assertThat(Differ.diff(schema(from), schema(table("new").index(index("IX", "id")).build())))
        .containsExactly("drop table old", "create table new(id)", "create index IX of new");
    assertThat(Differ.diff(schema(from), schema(table("new").build())))
        .containsExactly("create table new(id)", "drop table old");
  }

  @Test
  void aRenamedTableKeepsItsParts() {
    Renames rename = Renames.NONE.withTable(name("hero"), name("person"));
    Table from = hero().constraint(unique("uk", "name")).index(index("ix", "name")).build();
    Table to = from.toBuilder().name(name("person")).indexes(List.of(index("iy", "name"))).build();

    assertThat(Differ.diff(schema(from), schema(to), rename))
        .containsExactly("rename table hero to person", "rename index ix of person to iy");
  }

  private static TableBuilder hero() {
    return table("hero").column(column("name", varchar(9)).withNullable(false));
  }
}
