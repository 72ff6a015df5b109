package dev.athanor.processor.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Templates for the names of constraints, and what becomes of those that have others already. */
final class NamingOptionTest {

  @TempDir private Path root;
  private TestProject project;

  @BeforeEach
  void create() {
    project =
        new TestProject(root)
            .source(
                "@Entity @Table(indexes = @Index(columnList = \"name\")) public class Hero {"
                    + " @Id Long id; @Column(unique = true) String name; @ManyToOne Hero friend; }");
  }

  @Test
  void namesConstraintsInTheDraft() {
    assertThat(
            project.build("-Aathanor.naming.fk=fk_%(table_name)s_{referred_table_name}").success())
        .isTrue();
    assertThat(project.draft()).contains("t.foreignKey(\"fk_hero_hero\", \"friend_id\")");
  }

  @Test
  void renamesWhatHasAnotherNameAlready() {
    project.buildAndRecord("create hero");
    project.build(
        "-Aathanor.naming.fk={table_name}_{column_0_name}_fkey",
        "-Aathanor.naming.uq={table_name}_{column_0_name}_key",
        "-Aathanor.naming.ix={table_name}_{column_0_name}_idx");
    assertThat(project.draft())
        .contains("op.renameConstraint(\"Hero\", \"fk_hero_friend_id\", \"hero_friend_id_fkey\");")
        .contains("op.renameConstraint(\"Hero\", \"uq_hero_name\", \"hero_name_key\");")
        .contains("\"ix_hero_name\", \"hero_name_idx\"")
        .doesNotContain("op.drop");
  }

  @Test
  void makesAPrimaryKeyAgainUnderItsName() {
    project.buildAndRecord("create hero");
    project.build("-Aathanor.naming.pk=pk_{table_name}");
    assertThat(project.draft())
        .containsSubsequence(
            "op.dropForeignKey(",
            "op.dropPrimaryKey(",
            "op.addPrimaryKey(",
            "pk_hero",
            "op.addForeignKey(");
  }

  @Test
  void saysWhatIsNoPlaceholder() {
    assertThat(project.build("-Aathanor.naming.pk=pk_{tabel_name}").text())
        .contains(
            "[Athanor/UnknownOption] -Aathanor.naming.pk=pk_{tabel_name} has {tabel_name}, which is"
                + " none of the placeholders {table_name}, {column_0_name}, {column_0_N_name},"
                + " {column_0N_name}.");
  }
}
