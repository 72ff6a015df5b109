package dev.athanor.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.processor.testing.Mapping;
import dev.athanor.schema.ForeignKey;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.ReferentialAction;
import java.util.Collection;
import org.junit.jupiter.api.Test;

class ForeignKeyMappingTest {

  @Test
  void readsActionsFromOptions() {
    assertThat(
            keys("@ForeignKey(name = \"f\", options = \"on delete CASCADE on update set  null\")"))
        .singleElement()
        .satisfies(
            key -> {
              assertThat(key.name()).isEqualTo(Identifier.of("f"));
              assertThat(key.onDelete()).isEqualTo(ReferentialAction.CASCADE);
              assertThat(key.onUpdate()).isEqualTo(ReferentialAction.SET_NULL);
              assertThat(key.definition()).isEmpty();
            });
  }

  @Test
  void keepsOtherOptionsInTheWordsOfTheDatabase() {
    assertThat(keys("@ForeignKey(options = \"match full\")"))
        .singleElement()
        .satisfies(
            key ->
                assertThat(key.definition())
                    .contains("foreign key (team_id) references Team (id) match full"));
  }

  @Test
  void keepsADefinition() {
    assertThat(keys("@ForeignKey(foreignKeyDefinition = \"foreign key (x) references y\")"))
        .singleElement()
        .satisfies(key -> assertThat(key.definition()).contains("foreign key (x) references y"));
  }

  @Test
  void canBeSwitchedOff() {
    assertThat(keys("@ForeignKey(ConstraintMode.NO_CONSTRAINT)")).isEmpty();
  }

  @Test
  void isNamedAfterTableAndColumns() {
    assertThat(keys("@ForeignKey"))
        .singleElement()
        .satisfies(key -> assertThat(key.name()).isEqualTo(Identifier.of("fk_hero_team_id")));
  }

  private static Collection<ForeignKey> keys(String annotation) {
    MappedSchema mapped =
        Mapping.of(
            "@Entity class Team { @Id long id; } @Entity class Hero { @Id long id;"
                + " @ManyToOne @JoinColumn(foreignKey = "
                + annotation
                + ") Team team; }",
            "Hero",
            "Team");
    assertThat(mapped.diagnostics()).isEmpty();
    return mapped.schema().table(QualifiedName.of("Hero")).orElseThrow().foreignKeys().values();
  }
}
