package dev.athanor.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.processor.testing.Mapping;
import dev.athanor.schema.QualifiedName;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnmanagedPartsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '$',
      textBlock =
          """
          model.Hero#id    | @Entity class Hero { @Id @U long id; }
          model.Key#no     | @Entity class Hero { @EmbeddedId Key id; } @Embeddable class Key { @U long no; }
          model.Hero#boss  | @Entity class Hero { @Id long id; @U @MapsId @OneToOne Boss boss; } @Entity class Boss { @Id long id; }
          model.Power#name | @Entity class Hero { @Id long id; @ElementCollection List<Power> all; } @Embeddable class Power { @U String name; }
          model.Hero#team  | @Entity class Hero { @Id long id; @U @OneToOne(mappedBy = "hero") Team team; } @Entity class Team { @Id long id; @OneToOne Hero hero; }
          model.Sub        | @Entity class Hero { @Id long id; } @Entity @U class Sub extends Hero { }
          model.A#size     | @Entity class Hero { @Id long id; } @Entity class A extends Hero { @U int size; } @Entity class B extends Hero { int size; }
          model.B#size     | @Entity class Hero { @Id long id; } @Entity class A extends Hero { int size; } @Entity class B extends Hero { @U int size; }
          model.B          | @Entity @Table(name = "T") class A { @Id long id; String name; } @Entity @U @Table(name = "t") class B { @Id long id; String extra; }
          model.A          | @Entity @U @Table(name = "T") class A { @Id long id; String name; } @Entity @Table(name = "T") class B { @Id long id; String extra; }
          model.A          | @Entity @U class A { @Id long id; } @Entity class B { @Id long id; @ElementCollection @CollectionTable(name = "A", joinColumns = @JoinColumn(name = "id")) Set<String> names; }
          model.B#names    | @Entity class A { @Id long id; } @Entity class B { @Id long id; @U @ElementCollection @CollectionTable(name = "A", joinColumns = @JoinColumn(name = "id")) Set<String> names; }
          model.B#all      | @Entity class A { @Id long id; @ManyToMany @JoinTable(name = "a_b", joinColumns = @JoinColumn(name = "a"), inverseJoinColumns = @JoinColumn(name = "b")) Set<B> all; } @Entity class B { @Id long id; @U @ManyToMany @JoinTable(name = "a_b", joinColumns = @JoinColumn(name = "b"), inverseJoinColumns = @JoinColumn(name = "a")) Set<A> all; }
          model.Hero#team  | @Entity class Hero { @Id long id; @Column(insertable = false, updatable = false) long team_id; @U @ManyToOne Hero team; }
          """)
  void cannotBeEverything(String place, String source) {
    MappedSchema mapped = map(source);
    assertThat(mapped.diagnostics())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.problem().code()).isEqualTo("InvalidUnmanaged");
              assertThat(found.place().qualifiedName()).isEqualTo(place);
            });
  }

  @Test
  void takesAllTablesOfAnEntityWithIt() {
    MappedSchema mapped =
        map(
            """
            @Entity @U @SecondaryTable(name = "more") class Hero {
              @Id @GeneratedValue long id;
              @ElementCollection Set<String> powers;
              @ManyToMany Set<Team> teams;
              @Column(table = "more") String name;
            }
            @Entity class Team { @Id @GeneratedValue long id; @ManyToOne Hero boss; }
            """);
    assertThat(mapped.diagnostics()).isEmpty();
    assertThat(mapped.schema().tables().keySet()).containsExactly(QualifiedName.of("Team"));
    assertThat(mapped.schema().sequences().keySet()).containsExactly(QualifiedName.of("Team_SEQ"));
    assertThat(mapped.schema().table(QualifiedName.of("Team")).orElseThrow().foreignKeys())
        .hasSize(1);
    assertThat(mapped.origins().unmanaged().tables()).hasSize(4);
    assertThat(mapped.origins().subclasses()).containsExactly("model.Hero");
  }

  @Test
  void takesAColumnThatAllItsAttributesGiveAway() {
    MappedSchema mapped =
        map(
            """
            @Entity class Hero { @Id long id; }
            @Entity class A extends Hero { @U @Column(insertable = false, updatable = false) int size; }
            @Entity class B extends Hero { @U int size; }
            """);
    assertThat(mapped.diagnostics()).isEmpty();
    assertThat(mapped.origins().unmanaged().columns()).hasSize(1);
  }

  @Test
  void takesATableThatAllItsEntitiesGiveAway() {
    String entity = "@Entity @U @Table(name = \"T\") class %s { @Id long id; } ";
    MappedSchema mapped = map(entity.formatted("A") + entity.formatted("B"));
    assertThat(mapped.diagnostics()).isEmpty();
    assertThat(mapped.schema().tables()).isEmpty();
    assertThat(mapped.origins().unmanaged().tables()).containsOnlyKeys(QualifiedName.of("T"));
  }

  @Test
  void leavesWhatIsSharedToAManagedEntity() {
    String generated = "@Id @GeneratedValue(generator = \"ids\") long id; }";
    MappedSchema mapped =
        map("@Entity @U class Hero { " + generated + " @Entity class Team { " + generated);
    assertThat(mapped.schema().sequences().keySet()).containsExactly(QualifiedName.of("ids"));
  }

  @Test
  void takesTheColumnsOfAnEmbeddableWithIt() {
    MappedSchema mapped =
        map(
            """
            @Entity @Table(indexes = @Index(columnList = "zip"), check = @CheckConstraint(constraint = "zip > ''"))
            class Hero { @Id long id; @U @Embedded Address home; }
            @Embeddable class Address { String zip; @ManyToOne Hero near; }
            """);
    assertThat(mapped.schema().tables().get(QualifiedName.of("Hero")))
        .satisfies(
            hero -> {
              assertThat(hero.columns()).hasSize(1);
              assertThat(hero.constraints()).isEmpty();
              assertThat(hero.indexes()).isEmpty();
            });
  }

  private static MappedSchema map(String source) {
    String[] names =
        Pattern.compile("@Entity[^{]*?class (\\w+)")
            .matcher(source)
            .results()
            .map(found -> found.group(1))
            .toArray(String[]::new);
    return Mapping.of(source.replace("@U ", "@Unmanaged "), names);
  }
}
