package dev.athanor.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.schema.Column;
import dev.athanor.schema.ForeignKey;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.IndexPart;
import dev.athanor.schema.Schema;
import dev.athanor.schema.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The generators keep their word: what they make is valid, before and after it has evolved. */
class SchemaArbitrariesTest {

  @Property
  void schemasAreValid(@ForAll("evolutions") Evolution evolution) {
    assertValid(evolution.from());
    assertValid(evolution.to());
  }

  @Property
  void executableSchemasAreValid(@ForAll("executable") Evolution evolution) {
    for (Schema schema : List.of(evolution.from(), evolution.to())) {
      assertValid(schema);
      schema.tables().values().forEach(table -> assertExecutable(schema, table));
    }
  }

  @Provide
  Arbitrary<Evolution> evolutions() {
    return SchemaArbitraries.evolutions(Style.ANYTHING);
  }

  @Provide
  Arbitrary<Evolution> executable() {
    return SchemaArbitraries.evolutions(Style.EXECUTABLE);
  }

  private static void assertValid(Schema schema) {
    Set<String> parts = new HashSet<>();
    for (Table table : schema.tables().values()) {
      Set<Identifier> columns = table.columns().keySet();
      assertThat(columns).isNotEmpty();
      table.primaryKey().ifPresent(key -> assertThat(columns).containsAll(key.columns()));
      table.uniqueConstraints().values().forEach(u -> assertThat(columns).containsAll(u.columns()));
      table.indexes().values().stream()
          .flatMap(index -> index.parts().stream())
          .filter(IndexPart.OfColumn.class::isInstance)
          .forEach(part -> assertThat(columns).contains(((IndexPart.OfColumn) part).name()));
      table.foreignKeys().values().forEach(key -> assertValid(schema, table, key));
      assertDistinct(columns);
      names(table).forEach(name -> assertThat(parts.add(folded(name))).isTrue());
    }
  }

  private static void assertValid(Schema schema, Table table, ForeignKey key) {
    Table referenced = schema.table(key.referencedTable()).orElseThrow();
    assertThat(table.columns().keySet()).containsAll(key.columns());
    assertThat(Tables.keys(referenced)).contains(key.referencedColumns());
  }

  private static void assertExecutable(Schema schema, Table table) {
    table
        .primaryKey()
        .ifPresent(
            key ->
                assertThat(key.columns())
                    .noneMatch(column -> table.columns().get(column).nullable()));
    for (ForeignKey key : table.foreignKeys().values()) {
      Table referenced = schema.table(key.referencedTable()).orElseThrow();
      assertThat(key.columns().stream().map(column -> table.columns().get(column).type()))
          .isEqualTo(
              key.referencedColumns().stream()
                  .map(column -> referenced.columns().get(column).type())
                  .toList());
    }
    assertThat(table.columns().values().stream().filter(column -> column.identity().isPresent()))
        .hasSizeLessThan(2)
        .allMatch(column -> TypeGenerator.isInteger(column.type()))
        .allMatch(column -> column.defaultValue().isEmpty() && !column.nullable());
    table.columns().values().stream()
        .map(Column::name)
        .filter(name -> Tables.isMentioned(table, name))
        .forEach(
            name -> assertThat(Tables.operands(table)).extracting(Column::name).contains(name));
  }

  private static void assertDistinct(Set<Identifier> names) {
    assertThat(names.stream().map(SchemaArbitrariesTest::folded)).doesNotHaveDuplicates();
  }

  private static Stream<Identifier> names(Table table) {
    return Stream.of(
            table.constraints().stream().map(constraint -> constraint.name()),
            table.indexes().keySet().stream(),
            table.primaryKey().flatMap(key -> key.name()).stream())
        .flatMap(names -> names);
  }

  private static String folded(Identifier name) {
    return name.text().toLowerCase(Locale.ROOT);
  }
}
