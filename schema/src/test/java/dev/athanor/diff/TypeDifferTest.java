package dev.athanor.diff;

import static dev.athanor.diff.Fixtures.column;
import static dev.athanor.diff.Fixtures.name;
import static dev.athanor.diff.Fixtures.table;
import static dev.athanor.schema.ColumnTypes.namedType;
import static dev.athanor.schema.ColumnTypes.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.problem.Problem;
import dev.athanor.schema.ColumnType;
import dev.athanor.schema.DefaultValue;
import dev.athanor.schema.NamedEnum;
import dev.athanor.schema.Schema;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TypeDifferTest {

  private static final NamedEnum MOOD = mood("HAPPY", "SAD");

  @Test
  void aTypeIsThereBeforeItsColumnsAndGoesAfterThem() {
    Schema with = schema(namedType("mood"), MOOD);
    Schema without = schema(varchar(10));
    assertThat(Differ.diff(without, with))
        .containsExactly("create type mood", "alter column hero.mood");
    assertThat(Differ.diff(with, without))
        .containsExactly("alter column hero.mood", "drop type mood");
  }

  @Test
  void anotherSpellingIsARename() {
    assertThat(
            Differ.diff(
                schema(namedType("mood"), MOOD),
                schema(namedType("Mood"), MOOD.withName(name("Mood")))))
        .containsExactly("rename type mood to Mood");
  }

  @Test
  void labelsComeBeforeTheyAreNeededAndGoAfterwards() {
    Schema from = withDefault("SAD", mood("HAPPY", "SAD"));
    Schema to = withDefault("CALM", mood("HAPPY", "CALM"));
    assertThat(Differ.diff(from, to))
        .containsExactly("alter type mood", "alter column hero.mood", "alter type mood");
  }

  @Test
  void newLabelsNeedNoSecondChange() {
    assertThat(Differ.diff(types(mood("B", "D")), types(mood("A", "B", "C", "D", "E"))))
        .containsExactly("alter type mood");
  }

  @Test
  void labelsThatChangePlacesNeedOne() {
    assertThat(Differ.diff(types(mood("A", "B")), types(mood("B", "A"))))
        .containsExactly("alter type mood");
  }

  @Test
  void aRenamedLabelIsThatOfDefaultsToo() {
    assertThat(
            Differ.diff(
                withDefault("SAD", mood("HAPPY", "SAD")),
                withDefault("BLUE", mood("HAPPY", "BLUE")),
                labels(Map.of("SAD", "BLUE"))))
        .containsExactly("rename label 'SAD' of type mood to 'BLUE'");
  }

  @Test
  void labelsExchangeTheirNames() {
    assertThat(
            Differ.diff(
                types(mood("A", "B")), types(mood("B", "A")), labels(Map.of("A", "B", "B", "A"))))
        .containsExactly(
            "rename label 'A' of type mood to 'athanor_rename_1'",
            "rename label 'B' of type mood to 'A'",
            "rename label 'athanor_rename_1' of type mood to 'B'");
  }

  @Test
  void aLabelThatGoesGivesItsNameAway() {
    assertThat(Differ.diff(types(mood("A", "B")), types(mood("B")), labels(Map.of("A", "B"))))
        .containsExactly(
            "rename label 'B' of type mood to 'athanor_rename_2'",
            "rename label 'A' of type mood to 'B'",
            "alter type mood");
  }

  @Test
  void aRenamedTypeIsThatOfItsColumns() {
    assertThat(
            Differ.diff(
                schema(namedType("mood"), MOOD),
                schema(
                    namedType("feeling"), new NamedEnum(name("feeling"), List.of("HAPPY", "BLUE"))),
                Renames.NONE
                    .withTypes(Map.of(name("mood"), name("feeling")))
                    .withLabels(Map.of(name("feeling"), Map.of("SAD", "BLUE")))))
        .containsExactly(
            "rename type mood to feeling", "rename label 'SAD' of type feeling to 'BLUE'");
  }

  @Test
  void aRenamedLabelIsFoundUnderEverySpellingOfItsType() {
    assertThat(
            Differ.diff(
                types(mood("A")),
                types(new NamedEnum(name("Mood"), List.of("B"))),
                Renames.NONE.withLabels(Map.of(name("Mood"), Map.of("A", "B")))))
        .containsExactly("rename type mood to Mood", "rename label 'A' of type Mood to 'B'");
  }

  @Test
  void aTypeGetsTheNameOfOneThatGoes() {
    NamedEnum other = new NamedEnum(name("other"), List.of("A"));
    assertThat(
            Differ.diff(
                types(MOOD, other),
                types(other.withName(name("mood"))),
                Renames.NONE.withTypes(Map.of(name("other"), name("mood")))))
        .containsExactly(
            "rename type mood to athanor_rename_2",
            "rename type other to mood",
            "drop type athanor_rename_2");
  }

  @Test
  void aRenamedTypeHasToHaveBeenThere() {
    assertThat(
            SchemaDiffer.diff(
                    types(MOOD), types(MOOD), Renames.NONE.withTypes(Map.of(name("x"), name("y"))))
                .problems())
        .extracting(Problem::code)
        .containsExactly("UnknownRenameSource", "UnknownRenameTarget");
  }

  @Test
  void aRenameNeedsBothLabels() {
    assertThat(
            SchemaDiffer.diff(types(mood("A")), types(mood("B")), labels(Map.of("X", "Y")))
                .problems())
        .extracting(Problem::code)
        .containsExactly("UnknownRenameSource", "UnknownRenameTarget");
  }

  private static Renames labels(Map<String, String> labels) {
    return Renames.NONE.withLabels(Map.of(name("mood"), labels));
  }

  private static Schema types(NamedEnum... types) {
    return Schema.EMPTY.withTypes(List.of(types));
  }

  private static Schema schema(ColumnType type, NamedEnum... types) {
    return Fixtures.schema(table("hero").column(column("mood", type)).build())
        .withTypes(List.of(types));
  }

  private static Schema withDefault(String label, NamedEnum type) {
    return Fixtures.schema(
            table("hero")
                .column(column("mood", namedType("mood")).withDefault(new DefaultValue.Text(label)))
                .build())
        .withTypes(List.of(type));
  }

  private static NamedEnum mood(String... labels) {
    return new NamedEnum(name("mood"), List.of(labels));
  }
}
