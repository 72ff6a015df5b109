package dev.athanor.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.processor.testing.Mapping;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DeclaredChangesTest {

  @Test
  void readsRenamesAndDropsOfClassesAndAttributes() {
    MappedSchema mapped =
        Mapping.of(
            "@Entity @RenamedFrom(\"person\") @Dropped(\"age\") @Dropped(\"`Size`\") class Hero {"
                + " @Id long id; @RenamedFrom(\"title\") String name;"
                + " @RenamedFrom(\"boss_id\") @ManyToOne Hero chief; }",
            "Hero");
    QualifiedName hero = QualifiedName.of("Hero");
    assertThat(mapped.declared().renamedTables())
        .isEqualTo(Map.of(hero, QualifiedName.of("person")));
    assertThat(mapped.declared().renamedColumns().get(hero))
        .isEqualTo(
            Map.of(
                Identifier.of("name"), Identifier.of("title"),
                Identifier.of("chief_id"), Identifier.of("boss_id")));
    assertThat(mapped.declared().droppedColumns().get(hero))
        .isEqualTo(Set.of(Identifier.of("age"), Identifier.of("`Size`")));
  }

  @Test
  void refusesTheRenameOfAnAttributeWithSeveralColumns() {
    MappedSchema mapped =
        Mapping.of(
            "@Embeddable class K implements java.io.Serializable { int a; int b; }"
                + " @Entity class Team { @EmbeddedId K id; }"
                + " @Entity class Hero { @Id long id; @RenamedFrom(\"x\") @ManyToOne Team team; }",
            "Hero",
            "Team");
    assertThat(mapped.diagnostics())
        .singleElement()
        .satisfies(found -> assertThat(found.problem().code()).isEqualTo("AmbiguousRename"));
  }
}
