package dev.athanor.processor.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.hibernate.annotations.Any;
import org.hibernate.envers.Audited;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Envers would refuse when the application starts is an error of the compiler. */
final class InvalidAuditingTest {

  private static final String AUDITED = "@org.hibernate.envers.Audited ";

  @TempDir private Path root;
  private TestProject project;

  @BeforeEach
  void create() {
    project = new TestProject(root).libraries(Audited.class, Any.class);
  }

  @Test
  void anAssociationToAnEntityWithoutHistory() {
    entity("Team", "");
    entity(AUDITED, "Hero", "\n@ManyToOne Team team;\n@ManyToMany Set<Team> teams;");

    assertThat(project.build().text())
        .contains("Hero.java:7: error: [Athanor/InvalidAuditing] Hero.team is audited, but Team")
        .contains("Hero.java:8: error: [Athanor/InvalidAuditing] Hero.teams is audited, but Team")
        .contains("RelationTargetAuditMode.NOT_AUDITED", "2 errors");
  }

  @Test
  void theOtherSideWithoutHistory() {
    entity("Hero", "@ManyToOne Team team;");
    entity(AUDITED, "Team", "\n@OneToMany(mappedBy = \"team\") Set<Hero> heroes;");

    assertThat(project.build().text())
        .contains("Team.java:7: error: [Athanor/InvalidAuditing] Team.heroes is audited, but Hero")
        .contains("or the attribute with @NotAudited.", "1 error");
  }

  @Test
  void anEntityBelowOneWithoutHistory() {
    entity("Person", "");
    project.source("@Entity " + AUDITED + "public class Hero extends Person { String cape; }");

    assertThat(project.build().text())
        .contains("[Athanor/InvalidAuditing] Hero is audited, but Person above it is not.");
  }

  @Test
  void aReferenceToAnything() {
    entity(
        AUDITED,
        "Hero",
        "\n@org.hibernate.annotations.Any"
            + " @org.hibernate.annotations.AnyKeyJavaClass(Long.class)"
            + " @JoinColumn(name = \"thing_id\") @Column(name = \"thing_type\") Object thing;");

    assertThat(project.build().text())
        .contains("Hero.java:7: error: [Athanor/InvalidAuditing] Hero.thing", "@NotAudited");
  }

  @Test
  void twoEntitiesForRevisions() {
    entity(AUDITED, "Hero", "");
    for (String name : new String[] {"Change", "Edit"}) {
      entity("@org.hibernate.envers.RevisionEntity ", name, "");
    }

    assertThat(project.build().text())
        .contains("Edit.java:6: error: [Athanor/InvalidAuditing] There are two", "acme.Change");
  }

  @Test
  void anAuditedEntityForRevisions() {
    entity(AUDITED + "@org.hibernate.envers.RevisionEntity ", "Change", "");

    assertThat(project.build().text())
        .contains("Change.java:6: error: [Athanor/InvalidAuditing] The entity for revisions");
  }

  @Test
  void aCatalog() {
    entity(
        AUDITED + "@org.hibernate.envers.AuditTable(value = \"h\", catalog = \"c\") ", "Hero", "");

    assertThat(project.build().text())
        .contains("Hero.java:6: error: [Athanor/UnsupportedMapping]", "the catalog c");
  }

  private void entity(String name, String members) {
    entity("", name, members);
  }

  private void entity(String annotations, String name, String members) {
    project.source(
        "@Entity " + annotations + "public class " + name + " { @Id Long id; " + members + " }");
  }
}
