package dev.athanor.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.processor.testing.Mapping;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.Index;
import dev.athanor.schema.IndexPart;
import dev.athanor.schema.NullsOrder;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.SortOrder;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeclaredIndexesTest {

  @Test
  void sayWhatJpaCannot() {
    MappedSchema mapped =
        map(
            """
            @TableIndex(columnList = "name desc nulls last, (lower(name)) nulls first", unique = true,
                using = "btree", include = {"id", "born"}, where = "born is null", options = "with (fillfactor=70)")
            @TableIndex(name = "ix_id", columnList = "id")
            """);
    assertThat(mapped.diagnostics()).isEmpty();
    assertThat(mapped.schema().tables().get(QualifiedName.of("Hero")).indexes().values())
        .containsExactly(
            new Index(
                Identifier.of("ix_hero_name_expression"),
                List.of(
                    new IndexPart.OfColumn(
                        Identifier.of("name"), SortOrder.DESCENDING, NullsOrder.LAST),
                    new IndexPart.OfExpression(
                        "lower(name)", SortOrder.ASCENDING, NullsOrder.FIRST)),
                true,
                Optional.of("btree"),
                List.of(Identifier.of("id"), Identifier.of("born")),
                Optional.of("born is null"),
                Optional.of("with (fillfactor=70)")),
            Index.of(Identifier.of("ix_id"), List.of(Identifier.of("id"))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '$',
      textBlock =
          """
          name text_pattern_ops                     | name text_pattern_ops
          name  own.name_ops DESC nulls last        | name own.name_ops desc nulls last
          "name" text_pattern_ops                   | `name` text_pattern_ops
          (lower(name)) text_pattern_ops            | (lower(name)) text_pattern_ops
          lower(name) text_pattern_ops desc         | (lower(name)) text_pattern_ops desc
          name gist_trgm_ops(siglen=32)             | name gist_trgm_ops(siglen=32)
          (id) + (id)                               | ((id) + (id))
          (name is null) and (name = 'x')           | ((name is null) and (name = 'x'))
          "full name"                               | `full name`
          (concat(name, '(')) text_pattern_ops      | (concat(name, '(')) text_pattern_ops
          (coalesce(name, ':)')) text_pattern_ops   | (coalesce(name, ':)')) text_pattern_ops
          (concat(name, 'it''s (')) text_pattern_ops desc | (concat(name, 'it''s (')) text_pattern_ops desc
          (concat(name, "full)name")) text_pattern_ops | (concat(name, "full)name")) text_pattern_ops
          (name = '(') bool_ops                     | (name = '(') bool_ops
          (concat(name, ',)'))                      | (concat(name, ',)'))
          (name = '(') = (name = ')')               | ((name = '(') = (name = ')'))
          (name) isnull                             | ((name) isnull)
          (name) NOTNULL desc                       | ((name) NOTNULL) desc
          (name) isnull_ops                         | (name) isnull_ops
          """)
  void nameClassesOfOperatorsBehindWhatTheyCompare(String written, String part) {
    MappedSchema mapped =
        Mapping.of(
            MappingOptions.DEFAULT.withTargets(Set.of(TargetDatabase.POSTGRESQL)),
            "@TableIndex(name = \"ix\", columnList = \"%s\") @Entity class Hero { @Id long id; String name;"
                    .formatted(written.replace("\"", "\\\""))
                + " @Column(name = \"`name`\") String exact; @Column(name = \"`full name`\") String full; }",
            "Hero");
    assertThat(mapped.diagnostics()).isEmpty();
    assertThat(mapped.unresolved()).isEmpty();
    Index index =
        mapped.schema().tables().get(QualifiedName.of("Hero")).indexes().values().iterator().next();
    assertThat(index.parts()).map(IndexPart::toString).containsExactly(part);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@MappedSuperclass @TableIndex(name = \"ix\", columnList = \"name\") class Named { String name; }"
            + " @Entity class Hero extends Named { @Id long id; }"
            + " @Entity class Team extends Named { @Id long id; }",
        "@Entity @Table(indexes = @Index(name = \"ix\", columnList = \"id, name\")) class Hero { @Id long id; String name; }"
            + " @Entity @Table(uniqueConstraints = @UniqueConstraint(name = \"IX\", columnNames = \"name\")) class Team"
            + " { @Id long id; String name; }",
        "@Entity @TableIndex(name = \"ix\", columnList = \"name\") @TableIndex(name = \"ix\", columnList = \"name desc\")"
            + " class Hero { @Id long id; String name; } @Entity class Team { @Id long id; }"
      })
  void haveNamesThatNoOtherHas(String source) {
    assertThat(Mapping.of(source, "Hero", "Team").diagnostics())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.problem().code()).isEqualTo("DuplicateIndexName");
              assertThat(found.problem().remedy()).startsWith("Leave the name out");
            });
  }

  @Test
  void mayShareANameWithThoseOfOtherSchemas() {
    String index = "@TableIndex(name = \"ix\", columnList = \"id\")";
    assertThat(
            Mapping.of(
                    "@Entity %1$s class Hero { @Id long id; } @Entity @Table(schema = \"other\") %1$s class Team { @Id long id; }"
                        .formatted(index),
                    "Hero",
                    "Team")
                .diagnostics())
        .isEmpty();
  }

  @Test
  void areInheritedFromMappedSuperclasses() {
    MappedSchema mapped =
        Mapping.of(
            """
            @MappedSuperclass @TableIndex(columnList = "name nulls first") class Named { String name; }
            @Entity class Hero extends Named { @Id long id; }
            @Entity class Team extends Named { @Id long id; }
            """,
            "Hero",
            "Team");
    assertThat(mapped.diagnostics()).isEmpty();
    assertThat(mapped.schema().tables().values()).allMatch(table -> table.indexes().size() == 1);
  }

  @Test
  void mayBeOfAnotherTableOfTheEntity() {
    MappedSchema mapped = map("@TableIndex(columnList = \"powers\", table = \"Hero_powers\")");
    assertThat(mapped.diagnostics()).isEmpty();
    assertThat(mapped.schema().tables().get(QualifiedName.of("Hero_powers")).indexes()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '$',
      textBlock =
          """
          UnsupportedByTarget | @TableIndex(columnList = "(lower(name))")
          UnsupportedByTarget | @TableIndex(columnList = "name text_pattern_ops")
          UnsupportedByTarget | @TableIndex(columnList = "name", using = "gin")
          UnsupportedByTarget | @TableIndex(columnList = "name", include = "id")
          UnsupportedByTarget | @TableIndex(columnList = "name", where = "id > 1")
          UnknownTable        | @TableIndex(columnList = "name", table = "Team")
          """)
  void areReportedAtTheirPlace(String code, String annotation) {
    assertThat(map(MappingOptions.DEFAULT, annotation).diagnostics())
        .singleElement()
        .satisfies(found -> assertThat(found.problem().code()).isEqualTo(code));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@TableIndex(columnList = \"id, (lower(name)\")",
        "@TableIndex(columnList = \"(lower(name))) desc\")",
        "@TableIndex(columnList = \"(name || '(\")",
        "@TableIndex(columnList = \"(name || `full name)\")",
        "@Table(indexes = @Index(columnList = \"(lower(name)\"))"
      })
  void closeWhatTheyOpen(String annotation) {
    MappedSchema mapped = map(annotation);
    assertThat(mapped.diagnostics())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.problem().code()).isEqualTo("MalformedName");
              assertThat(found.place().value()).isPresent();
            });
    assertThat(mapped.schema().tables().get(QualifiedName.of("Hero")).indexes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          @TableIndex(columnList = "nome")
          @TableIndex(columnList = "name", include = "nome")
          """)
  void areOfColumnsThatThereAre(String annotation) {
    MappedSchema mapped = map(annotation);
    assertThat(mapped.unresolved()).hasSize(1);
    assertThat(mapped.schema().tables().get(QualifiedName.of("Hero")).indexes()).isEmpty();
  }

  private static MappedSchema map(String annotations) {
    return map(MappingOptions.DEFAULT.withTargets(Set.of(TargetDatabase.POSTGRESQL)), annotations);
  }

  private static MappedSchema map(MappingOptions options, String annotations) {
    return Mapping.of(
        options,
        annotations
            + " @Entity class Hero { @Id long id; String name; Integer born;"
            + " @ElementCollection List<String> powers; }",
        "Hero");
  }
}
