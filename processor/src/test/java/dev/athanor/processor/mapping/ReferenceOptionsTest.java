package dev.athanor.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.processor.testing.Mapping;
import dev.athanor.schema.Deferrability;
import dev.athanor.schema.ForeignKey;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.ReferentialAction;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceOptionsTest {

  private static final String CASCADE =
      "@ForeignKeyOptions(onDelete = ForeignKeyOptions.Action.CASCADE)";

  @Test
  void speakOfTheKeyOfAnAssociation() {
    ForeignKey key =
        map(
                """
                @Entity class Hero {
                  @Id long id;
                  @ManyToOne
                  @ForeignKeyOptions(
                      onDelete = ForeignKeyOptions.Action.SET_NULL,
                      onUpdate = ForeignKeyOptions.Action.CASCADE,
                      deferrability = ForeignKeyOptions.Deferrability.INITIALLY_IMMEDIATE)
                  Hero boss;
                }
                """,
                "Hero")
            .schema()
            .tables()
            .get(QualifiedName.of("Hero"))
            .foreignKeys()
            .values()
            .iterator()
            .next();
    assertThat(key.onDelete()).isEqualTo(ReferentialAction.SET_NULL);
    assertThat(key.onUpdate()).isEqualTo(ReferentialAction.CASCADE);
    assertThat(key.deferrability()).isEqualTo(Deferrability.INITIALLY_IMMEDIATE);
  }

  @Test
  void speakOfAllKeysOfATable() {
    MappedSchema mapped =
        map(
            """
            @Entity class Hero { @Id long id; %s @ManyToMany Set<Team> teams; %s @ElementCollection Set<String> powers; }
            @Entity class Team { @Id long id; }
            @Entity @Inheritance(strategy = InheritanceType.JOINED) class Base { @Id long id; }
            @Entity %s class Sub extends Base { }
            """
                .formatted(CASCADE, CASCADE, CASCADE),
            "Hero",
            "Team",
            "Base",
            "Sub");
    assertThat(mapped.diagnostics()).isEmpty();
    assertThat(
            mapped.schema().tables().values().stream()
                .flatMap(table -> table.foreignKeys().values().stream()))
        .hasSize(4)
        .allMatch(key -> key.onDelete() == ReferentialAction.CASCADE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '$',
      textBlock =
          """
          MisplacedAnnotation | @C int x;
          MisplacedAnnotation | @C @OneToMany(mappedBy = "boss") Set<Hero> x; @ManyToOne Hero boss;
          MisplacedAnnotation | @C @ManyToOne @org.hibernate.annotations.NotFound(action = org.hibernate.annotations.NotFoundAction.IGNORE) Hero x;
          ConflictingValue    | @C @ManyToOne @org.hibernate.annotations.OnDelete(action = org.hibernate.annotations.OnDeleteAction.SET_NULL) Hero x;
          ConflictingValue    | @C @ManyToOne @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) Hero x;
          ConflictingValue    | @C @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = "fk", options = "on delete cascade")) Hero x;
          UnsupportedByTarget | @ForeignKeyOptions(deferrability = ForeignKeyOptions.Deferrability.INITIALLY_DEFERRED) @ManyToOne Hero x;
          """)
  void areReportedWhereTheyCannotBe(String code, String attribute) {
    MappedSchema mapped =
        Mapping.of(
            "@Entity class Hero { @Id long id; " + attribute.replace("@C ", CASCADE) + " }",
            "Hero");
    assertThat(mapped.diagnostics())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.problem().code()).isEqualTo(code);
              assertThat(found.place().qualifiedName()).isEqualTo("model.Hero#x");
            });
  }

  private static MappedSchema map(String source, String... entities) {
    return Mapping.of(
        MappingOptions.DEFAULT.withTargets(Set.of(TargetDatabase.POSTGRESQL)), source, entities);
  }
}
