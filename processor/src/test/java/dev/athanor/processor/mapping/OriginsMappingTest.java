package dev.athanor.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.processor.testing.Mapping;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.SchemaPath;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OriginsMappingTest {

  private static final String SOURCE =
      "@Embeddable class Key implements java.io.Serializable { int part; String zone; }"
          + " @Embeddable class Address { String street; @ManyToOne Team team; }"
          + " @Entity class Team { @EmbeddedId Key key; }"
          + " @Entity class Hero { @Id long id; Address home; @ElementCollection Set<String> powers;"
          + " @ManyToMany Set<Hero> friends; }";

  private final MappedSchema mapped = Mapping.of(SOURCE, "Hero", "Team");

  @Test
  void namesTheClassOrAttributeBehindATable() {
    assertThat(mapped.origins().tables())
        .isEqualTo(
            Map.of(
                QualifiedName.of("Hero"), "model.Hero",
                QualifiedName.of("Team"), "model.Team",
                QualifiedName.of("Hero_powers"), "model.Hero#powers",
                QualifiedName.of("Hero_Hero"), "model.Hero#friends"));
  }

  @Test
  void namesThePathOfAttributesBehindAColumn() {
    assertThat(mapped.origins().columns().get(QualifiedName.of("Hero")))
        .isEqualTo(
            Map.of(
                Identifier.of("id"), "id",
                Identifier.of("street"), "home.street",
                Identifier.of("team_part"), "home.team#key.part",
                Identifier.of("team_zone"), "home.team#key.zone"));
    assertThat(mapped.origins().columns().get(QualifiedName.of("Hero_powers")))
        .isEqualTo(Map.of(Identifier.of("Hero_id"), "#owner", Identifier.of("powers"), "powers"));
  }

  @Test
  void knowsThePlaceOfEveryPart() {
    assertThat(
            mapped
                .sources()
                .find(new SchemaPath.OfColumn(QualifiedName.of("Hero"), Identifier.of("street"))))
        .hasValueSatisfying(
            place -> assertThat(place.qualifiedName()).isEqualTo("model.Address#street"));
    mapped
        .schema()
        .tables()
        .forEach(
            (name, table) -> {
              assertThat(mapped.sources().find(new SchemaPath.OfTable(name))).isPresent();
              table
                  .constraints()
                  .forEach(
                      constraint ->
                          assertThat(
                                  mapped
                                      .sources()
                                      .find(new SchemaPath.OfConstraint(name, constraint.name())))
                              .isPresent());
            });
  }
}
