package dev.athanor.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.processor.testing.Mapping;
import dev.athanor.schema.Deferrability;
import dev.athanor.schema.ExclusionConstraint;
import dev.athanor.schema.ExclusionElement;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.IndexPart;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.SortOrder;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeclaredExclusionsTest {

  private static final String RANGE =
      "@ExclusionConstraint.Element(expression = \"int4range(low, high)\", with = \"&&\")";

  @Test
  void areOfColumnsAndExpressions() {
    MappedSchema mapped =
        map(
            "@RequiredExtension(\"btree_gist\") @ExclusionConstraint(value = {"
                + " @ExclusionConstraint.Element(column = \"ROOM\", with = \"=\"), "
                + RANGE
                + "}, where = \"low > 0\", deferrability = ForeignKeyOptions.Deferrability.INITIALLY_DEFERRED)");
    assertThat(mapped.diagnostics()).isEmpty();
    assertThat(exclusions(mapped, "Booking"))
        .containsExactly(
            new ExclusionConstraint(
                Identifier.of("ex_booking_room_expression"),
                "gist",
                List.of(
                    new ExclusionElement(IndexPart.OfColumn.ascending(Identifier.of("room")), "="),
                    new ExclusionElement(
                        new IndexPart.OfExpression("int4range(low, high)", SortOrder.ASCENDING),
                        "&&")),
                Optional.of("low > 0"),
                Deferrability.INITIALLY_DEFERRED));
  }

  @Test
  void areInheritedFromMappedSuperclasses() {
    MappedSchema mapped =
        Mapping.of(
            options(),
            "@MappedSuperclass @ExclusionConstraint("
                + RANGE
                + ") class Limited { int low; int high; }"
                + " @Entity class Hero extends Limited { @Id long id; }"
                + " @Entity class Team extends Limited { @Id long id; }",
            "Hero",
            "Team");
    assertThat(mapped.diagnostics()).isEmpty();
    assertThat(exclusions(mapped, "Hero")).hasSize(1);
    assertThat(exclusions(mapped, "Team")).hasSize(1);
  }

  @Test
  void areRefusedWhereADatabaseHasNone() {
    assertThat(map(MappingOptions.DEFAULT, "@ExclusionConstraint(" + RANGE + ")").diagnostics())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.problem().code()).isEqualTo("UnsupportedByTarget");
              assertThat(found.problem().message()).contains("H2");
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '$',
      textBlock =
          """
          MissingExtension     | @ExclusionConstraint(@ExclusionConstraint.Element(column = "room", with = "="))
          IncompleteAnnotation | @ExclusionConstraint({})
          IncompleteAnnotation | @ExclusionConstraint(@ExclusionConstraint.Element(with = "="))
          IncompleteAnnotation | @ExclusionConstraint(@ExclusionConstraint.Element(column = "room", expression = "1", with = "="))
          IncompleteAnnotation | @ExclusionConstraint(@ExclusionConstraint.Element(expression = "int4range(low, high)", with = " "))
          IncompleteAnnotation | @ExclusionConstraint(using = " ", value = @ExclusionConstraint.Element(expression = "int4range(low, high)", with = "&&"))
          UnknownTable         | @ExclusionConstraint(table = "Team", value = @ExclusionConstraint.Element(expression = "1", with = "="))
          """)
  void areReportedAtTheirPlace(String code, String annotation) {
    assertThat(map(annotation).diagnostics())
        .singleElement()
        .satisfies(found -> assertThat(found.problem().code()).isEqualTo(code));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          @ExclusionConstraint(using = "btree", value = @ExclusionConstraint.Element(column = "room", with = "="))
          @ExclusionConstraint(@ExclusionConstraint.Element(column = "span", with = "&&"))
          @ExclusionConstraint(@ExclusionConstraint.Element(column = "room", with = "=", operatorClass = "own_ops"))
          """)
  void needNoExtensionForWhatTheIndexComparesItself(String annotation) {
    assertThat(map(annotation).diagnostics()).isEmpty();
  }

  @Test
  void areOfColumnsThatThereAre() {
    MappedSchema mapped =
        map("@ExclusionConstraint(@ExclusionConstraint.Element(column = \"rome\", with = \"=\"))");
    assertThat(mapped.unresolved()).hasSize(1);
    assertThat(exclusions(mapped, "Booking")).isEmpty();
  }

  private static Collection<ExclusionConstraint> exclusions(MappedSchema mapped, String table) {
    return mapped.schema().tables().get(QualifiedName.of(table)).exclusionConstraints().values();
  }

  private static MappedSchema map(String annotations) {
    return map(options(), annotations);
  }

  private static MappingOptions options() {
    return MappingOptions.DEFAULT.withTargets(Set.of(TargetDatabase.POSTGRESQL));
  }

  private static MappedSchema map(MappingOptions options, String annotations) {
    return Mapping.of(
        options,
        annotations
            + " @Entity class Booking { @Id long id; int room; int low; int high;"
            + " @Column(columnDefinition = \"int4range\") String span; }",
        "Booking");
  }
}
