package dev.athanor.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.athanor.processor.mapping.DeclaredChanges.DroppedColumn;
import dev.athanor.processor.mapping.DeclaredChanges.DroppedTable;
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

  @Test
  void namesTheColumnOfSeveral() {
    MappedSchema mapped =
        Mapping.of(
            "@Embeddable class K implements java.io.Serializable { int a; int b; }"
                + " @Entity class Team { @EmbeddedId K id; }"
                + " @Entity class Hero { @Id long id;"
                + " @RenamedFrom(value = \"x\", column = \"team_a\")"
                + " @RenamedFrom(value = \"y\", column = \"team_b\") @ManyToOne Team team; }",
            "Hero",
            "Team");

    assertThat(mapped.diagnostics()).isEmpty();
    assertThat(mapped.declared().renamedColumns())
        .extracting(RenamedColumn::now, RenamedColumn::then)
        .containsExactly(
            tuple(Identifier.of("team_a"), Identifier.of("x")),
            tuple(Identifier.of("team_b"), Identifier.of("y")));
  }

  @Test
  void onACollectionItIsTheTable() {
    MappedSchema mapped =
        Mapping.of(
            "@Entity class Hero { @Id long id;"
                + " @RenamedFrom(\"powers\") @ElementCollection Set<String> skills; }",
            "Hero");

    assertThat(mapped.declared().renamedTables())
        .extracting(RenamedTable::now, RenamedTable::then)
        .containsExactly(tuple(QualifiedName.of("Hero_skills"), QualifiedName.of("powers")));
  }

  @Test
  void refusesWhatItCannotApplyTo() {
    MappedSchema mapped =
        Mapping.of(
            "@Embeddable class Home { String town; String zip; }"
                + " @Entity class Hero { @Id long id; @RenamedFrom(\"x\") Home home;"
                + " @RenamedFrom(value = \"x\", column = \"nope\") String name;"
                + " @RenamedFrom(\"x\") @Transient String none; }",
            "Hero");

    assertThat(mapped.diagnostics())
        .extracting(found -> found.problem().code())
        .containsExactly("AmbiguousRename", "UnknownRenameTarget", "AmbiguousRename");
  }

  @Test
  void readsATableOnAnyClass() {
    MappedSchema mapped =
        Mapping.of("@Entity @Dropped(table = \"Villain\") class Hero { @Id long id; }", "Hero");

    assertThat(mapped.declared().droppedTables())
        .extracting(DroppedTable::then)
        .containsExactly(QualifiedName.of("Villain"));
  }
}
