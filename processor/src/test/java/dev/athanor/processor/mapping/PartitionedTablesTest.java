package dev.athanor.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.processor.testing.Mapping;
import dev.athanor.processor.validation.MappingValidator;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.PartitionStrategy;
import dev.athanor.schema.Partitioning;
import dev.athanor.schema.PrimaryKey;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Table;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartitionedTablesTest {

  private static final String PARTITION_KEY = "@org.hibernate.annotations.PartitionKey ";

  @Test
  void sayHowTheirRowsAreSpread() {
    MappedSchema mapped =
        map(
            "@PartitionedBy(columns = \"TAKEN\", strategy = PartitionedBy.Strategy.LIST, defaultPartition = true)",
            PARTITION_KEY);
    assertThat(mapped.diagnostics()).isEmpty();
    assertThat(MappingValidator.validate(mapped)).isEmpty();
    Table table = mapped.schema().tables().get(QualifiedName.of("Measurement"));
    assertThat(table.partitioning())
        .hasValue(new Partitioning(PartitionStrategy.LIST, List.of(Identifier.of("taken")), true));
    assertThat(table.primaryKey())
        .hasValue(PrimaryKey.of(Identifier.of("id"), Identifier.of("taken")));
    assertThat(table.columns().get(Identifier.of("taken")).nullable()).isFalse();
  }

  @Test
  void keepRowsUniqueWithinAPartitionOnly() {
    MappedSchema mapped =
        map(
            "@PartitionedBy(columns = \"taken\")"
                + " @Table(uniqueConstraints = @UniqueConstraint(columnNames = \"name\"))"
                + " @TableIndex(columnList = \"name desc\", unique = true)",
            "");
    assertThat(mapped.diagnostics()).isEmpty();
    assertThat(MappingValidator.validate(mapped))
        .hasSize(3)
        .allSatisfy(
            found -> {
              assertThat(found.problem().code()).isEqualTo("PartitionKeyNotInKey");
              assertThat(found.problem().message()).contains("taken");
            });
  }

  /** PostgreSQL allows no key in a table that an expression spreads, and every entity has one. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          partition by range (lower(name))                  | true
          PARTITION  BY LIST (taken, date_part('y', taken)) | true
          partition by hash (taken) with (fillfactor=70)    | false
          """)
  void areOfNoExpressionInTheirOptionsEither(String options, boolean refused) {
    MappedSchema mapped = map("@Table(options = \"" + options + "\")", PARTITION_KEY);
    assertThat(MappingValidator.validate(mapped))
        .extracting(found -> found.problem().code())
        .isEqualTo(refused ? List.of("PartitionKeyNotInKey") : List.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ConflictingValue     | @PartitionedBy(columns = "taken", strategy = PartitionedBy.Strategy.HASH, defaultPartition = true)
          ConflictingValue     | @Unlogged @PartitionedBy(columns = "taken")
          IncompleteAnnotation | @PartitionedBy(columns = {})
          PartitionKeyNotInKey | @PartitionedBy(columns = "(lower(name))")
          PartitionKeyNotInKey | @PartitionedBy(columns = {"taken", "lower(name)"})
          """)
  void areReportedAtTheirPlace(String code, String annotation) {
    assertThat(map(annotation, PARTITION_KEY).diagnostics())
        .singleElement()
        .satisfies(found -> assertThat(found.problem().code()).isEqualTo(code));
  }

  @Test
  void areRefusedWhereADatabaseHasNone() {
    assertThat(
            map(MappingOptions.DEFAULT, "@PartitionedBy(columns = \"taken\")", PARTITION_KEY)
                .diagnostics())
        .singleElement()
        .satisfies(found -> assertThat(found.problem().code()).isEqualTo("UnsupportedByTarget"));
  }

  @Test
  void areOfColumnsThatAreManaged() {
    assertThat(map("@PartitionedBy(columns = \"taken\")", "@Unmanaged ").diagnostics())
        .singleElement()
        .satisfies(found -> assertThat(found.problem().code()).isEqualTo("InvalidUnmanaged"));
  }

  @Test
  void areOfColumnsThatThereAre() {
    assertThat(map("@PartitionedBy(columns = \"when\")", PARTITION_KEY).unresolved()).hasSize(1);
  }

  private static MappedSchema map(String annotations, String onTaken) {
    return map(
        MappingOptions.DEFAULT.withTargets(Set.of(TargetDatabase.POSTGRESQL)),
        annotations,
        onTaken);
  }

  private static MappedSchema map(MappingOptions options, String annotations, String onTaken) {
    return Mapping.of(
        options,
        annotations
            + " @Entity class Measurement { @Id long id; String name; "
            + onTaken
            + "java.time.LocalDate taken; }",
        "Measurement");
  }
}
