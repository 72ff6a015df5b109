package dev.athanor.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.processor.diagnostic.Diagnostic;
import dev.athanor.processor.testing.Mapping;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.Identity;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Table;
import org.junit.jupiter.api.Test;

class IdentifierMappingTest {

  @Test
  void keepsTheOrderOfARecordsComponents() {
    MappedSchema mapped =
        Mapping.of(
            "@Embeddable record Place(String zone, int code) {} record Seat(long row, int line) {}"
                + " @Entity class A { @EmbeddedId Place id; }"
                + " @Entity @IdClass(Seat.class) class B { @Id int line; @Id long row; }",
            "A",
            "B");
    assertThat(table(mapped, "A").primaryKey().orElseThrow().columns())
        .containsExactly(Identifier.of("zone"), Identifier.of("code"));
    assertThat(table(mapped, "B").primaryKey().orElseThrow().columns())
        .containsExactly(Identifier.of("row"), Identifier.of("line"));
  }

  @Test
  void numbersAnIdentity() {
    MappedSchema mapped =
        Mapping.of(
            "@Entity class Hero { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;"
                + " @ManyToOne Hero friend; }",
            "Hero");
    Table hero = table(mapped, "Hero");
    assertThat(hero.columns().get(Identifier.of("id")).identity()).contains(Identity.BY_DEFAULT);
    assertThat(hero.columns().get(Identifier.of("id")).nullable()).isFalse();
    assertThat(hero.columns().get(Identifier.of("friend_id")).identity()).isEmpty();
  }

  @Test
  void takesASequenceForAutoAndSharesIt() {
    MappedSchema mapped =
        Mapping.of(
            "@MappedSuperclass class Base { @Id @GeneratedValue(generator = \"g\")"
                + " @SequenceGenerator(name = \"g\", initialValue = 5, allocationSize = 7) long id; }"
                + " @Entity class A extends Base {} @Entity class B extends Base {}",
            "B",
            "A");
    assertThat(mapped.schema().sequences().values())
        .singleElement()
        .satisfies(
            sequence -> {
              assertThat(sequence.name()).isEqualTo(QualifiedName.of("g"));
              assertThat(sequence.start()).isEqualTo(5);
              assertThat(sequence.increment()).isEqualTo(7);
            });
    assertThat(mapped.origins().sequences()).containsEntry(QualifiedName.of("g"), "model.A#id");
  }

  @Test
  void reportsIdentifiersThatAreDerivedFromEachOther() {
    MappedSchema mapped =
        Mapping.of(
            "@Entity class A { @Id @OneToOne B b; } @Entity class B { @Id @OneToOne A a; }",
            "A",
            "B");
    assertThat(mapped.diagnostics())
        .extracting((Diagnostic diagnostic) -> diagnostic.problem().code())
        .contains("CircularIdentifier");
  }

  @Test
  void putsTheIdentifierFirst() {
    MappedSchema mapped =
        Mapping.of("@Entity class Hero { String a; @Id long id; String b; }", "Hero");
    assertThat(table(mapped, "Hero").columns().keySet())
        .containsExactly(Identifier.of("id"), Identifier.of("a"), Identifier.of("b"));
  }

  private static Table table(MappedSchema mapped, String name) {
    return mapped.schema().table(QualifiedName.of(name)).orElseThrow();
  }
}
