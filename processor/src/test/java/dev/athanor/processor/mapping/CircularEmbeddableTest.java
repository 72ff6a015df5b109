package dev.athanor.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.processor.testing.Mapping;
import dev.athanor.schema.QualifiedName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An embeddable that is a part of itself has no end. */
class CircularEmbeddableTest {

  private static final String EMBEDDABLES =
      " @Embeddable class Node { int x; Node next; }"
          + " @Embeddable class Hen { Egg egg; } @Embeddable class Egg { Hen hen; }"
          + " @Embeddable class Twice { Leaf left; } @Embeddable class Leaf { int x; }"
          + " @Entity class Other { @Id long id; @Embedded Leaf leaf;"
          + "   @AttributeOverride(name = \"left.x\", column = @Column(name = \"y\")) Twice twice; }";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          model.Node#next | Node next;
          model.Egg#hen   | Hen hen;
          model.Node#next | @ElementCollection Set<Node> nodes;
          model.Node#next | @EmbeddedId Node key;
          """)
  void isAnErrorAtTheAttribute(String place, String attribute) {
    String id = attribute.contains("@EmbeddedId") ? "" : "@Id long id; ";
    MappedSchema mapped =
        Mapping.of("@Entity class Hero { " + id + attribute + " }" + EMBEDDABLES, "Hero", "Other");
    assertThat(mapped.diagnostics())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.problem().code()).isEqualTo("CircularEmbeddable");
              assertThat(found.place().qualifiedName()).isEqualTo(place);
            });
    assertThat(mapped.schema().table(QualifiedName.of("Other"))).isPresent();
  }
}
