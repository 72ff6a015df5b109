package dev.athanor.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.athanor.processor.mapping.DeclaredChanges.DroppedColumn;
import dev.athanor.processor.mapping.DeclaredChanges.RenamedColumn;
import dev.athanor.processor.mapping.DeclaredChanges.RenamedTable;
import dev.athanor.processor.testing.Mapping;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
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
    DeclaredChanges declared = mapped.declared();
    assertThat(declared.renamedTables())
        .extracting(RenamedTable::now, RenamedTable::then)
        .containsExactly(tuple(hero, QualifiedName.of("person")));
    assertThat(declared.renamedColumns())
        .extracting(RenamedColumn::table, RenamedColumn::now, RenamedColumn::then)
        .containsExactlyInAnyOrder(
            tuple(hero, Identifier.of("name"), Identifier.of("title")),
            tuple(hero, Identifier.of("chief_id"), Identifier.of("boss_id")));
    assertThat(declared.droppedColumns())
        .extracting(DroppedColumn::table, DroppedColumn::then)
        .containsExactly(tuple(hero, Identifier.of("age")), tuple(hero, Identifier.of("`Size`")));
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
