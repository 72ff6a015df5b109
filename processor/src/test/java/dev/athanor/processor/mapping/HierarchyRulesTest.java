package dev.athanor.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.processor.testing.Mapping;
import dev.athanor.schema.QualifiedName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What only the root of a hierarchy can say, or its strategy cannot keep. */
class HierarchyRulesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '$',
      textBlock =
          """
          model.Sub#other  | @Entity class Root { @Id long id; } @Entity class Sub extends Root { @Id long other; }
          model.Sub#v      | @Entity class Root { @Id long id; } @Entity class Sub extends Root { @Version int v; }
          model.Sub        | @Entity class Root { @Id long id; } @Entity @AttributeOverride(name="id", column=@Column(name="sub")) class Sub extends Root { }
          model.Sub        | @Entity class Root { @Id long id; @ManyToOne Root up; } @Entity @AssociationOverride(name="up", joinColumns=@JoinColumn(name="sub")) class Sub extends Root { }
          model.Sub        | @Entity class Root { @Id long id; } @Entity @Table(name="sub") class Sub extends Root { }
          model.Sub        | @Entity class Root { @Id long id; } @Entity @DiscriminatorColumn class Sub extends Root { }
          model.Root#id    | @Entity @Inheritance(strategy=InheritanceType.TABLE_PER_CLASS) class Root { @Id @GeneratedValue(strategy=GenerationType.IDENTITY) long id; } @Entity class Sub extends Root { }
          model.Sub        | @Entity @DiscriminatorColumn(discriminatorType=DiscriminatorType.CHAR) @DiscriminatorValue("r") class Root { @Id long id; } @Entity class Sub extends Root { }
          model.Sub        | @Entity @DiscriminatorColumn(discriminatorType=DiscriminatorType.CHAR) @DiscriminatorValue("r") class Root { @Id long id; } @Entity @DiscriminatorValue("sub") class Sub extends Root { }
          model.Sub        | @Entity @DiscriminatorColumn(discriminatorType=DiscriminatorType.INTEGER) class Root { @Id long id; } @Entity @DiscriminatorValue("x") class Sub extends Root { }
          model.Sub        | @Embeddable class Root { } @Embeddable @DiscriminatorColumn class Sub extends Root { } @Entity class E { @Id long id; Root root; }
          model.Sub        | @Embeddable class Root { } @Embeddable @DiscriminatorValue("Root") class Sub extends Root { } @Entity class E { @Id long id; Root root; }
          model.Sub        | @Embeddable @DiscriminatorColumn(discriminatorType=DiscriminatorType.CHAR) @DiscriminatorValue("r") class Root { } @Embeddable class Sub extends Root { } @Entity class E { @Id long id; Root root; }
          model.E#root     | @Embeddable class Root { int no; } @Embeddable class Sub extends Root { } @Entity class E { @EmbeddedId Root root; }
          """)
  void areReportedAtTheirPlace(String place, String source) {
    MappedSchema mapped =
        Mapping.of(source + " @Entity class Other { @Id long id; }", "Root", "Sub", "E", "Other");
    assertThat(mapped.diagnostics())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.problem().code()).isEqualTo("InvalidHierarchy");
              assertThat(found.place().qualifiedName()).isEqualTo(place);
            });
    assertThat(mapped.schema().table(QualifiedName.of("Other"))).isPresent();
  }

  /** As in Hibernate, an override of what is not there overrides nothing. */
  @ParameterizedTest
  @ValueSource(strings = {"", ".", "..", "id."})
  void doNotStumbleOverNames(String name) {
    MappedSchema mapped =
        Mapping.of(
            "@Entity class Root { @Id long no; } @Entity @AttributeOverride(name=\""
                + name
                + "\", column=@Column) class Sub extends Root { }",
            "Root",
            "Sub");

    assertThat(mapped.diagnostics()).isEmpty();
    assertThat(mapped.schema().tables()).hasSize(1);
  }
}
