package dev.athanor.processor.project;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.constraints.Size;
import java.nio.file.Path;
import org.hibernate.envers.Audited;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Envers is set up with is said to the compiler, or read from the persistence.xml. */
final class EnversSettingsTest {

  @TempDir private Path root;
  private TestProject project;

  @BeforeEach
  void create() {
    project =
        new TestProject(root)
            .libraries(Audited.class, Size.class)
            .source(
                "@Entity @org.hibernate.envers.Audited public class Hero { @Id Long id;"
                    + " @jakarta.validation.constraints.Size(max = 9) String name; }");
  }

  @Test
  void byDefault() {
    assertThat(project.build().text())
        .contains("Hero(id, name)", "Hero_AUD(id, REV, REVTYPE, name)", "REVINFO(REV, REVTSTMP)");
    assertThat(project.draft())
        .contains("op.createSequence(\"REVINFO_SEQ\"", "identity()")
        .contains("t.column(\"name\", varchar(9));", "t.column(\"name\", varchar(255));");
  }

  @Test
  void forOneDatabase() {
    project.build("-Aathanor.targets=h2");
    assertThat(project.draft()).contains("identity()").doesNotContain("REVINFO_SEQ");
    project.build("-Aathanor.targets=postgresql");
    assertThat(project.draft()).contains("REVINFO_SEQ").doesNotContain("identity()");
  }

  @Test
  void asOptions() {
    assertThat(
            project
                .build(
                    "-Aathanor.envers.audit_table_prefix=old_",
                    "-Aathanor.envers.audit_table_suffix=_log",
                    "-Aathanor.envers.audit_strategy=validity")
                .text())
        .contains("old_Hero_log(id, REV, REVTYPE, REVEND, name)");
  }

  @Test
  void notAtAll() {
    assertThat(project.build("-Aathanor.envers.enabled=false").text())
        .contains("1 table to create: Hero(id, name)");
  }

  @Test
  void optionsCountMoreThanThePersistenceFile() {
    unit("org.hibernate.envers.audit_table_suffix", "_history");
    assertThat(project.build().text()).contains("Hero_history(");
    assertThat(project.build("-Aathanor.envers.audit_table_suffix=_log").text())
        .contains("Hero_log(");
  }

  @Test
  void aStrategyThatNobodyKnows() {
    unit("org.hibernate.envers.audit_strategy", "acme.MyStrategy");
    assertThat(project.build().text())
        .contains("[Athanor/InvalidMappingValue]", "acme.MyStrategy", "default, validity");
    assertThat(project.build("-Aathanor.envers.audit_strategy=validity").text()).contains("REVEND");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-Aathanor.envers.audit_strategy=acme.MyStrategy",
        "-Aathanor.envers.modified_column_naming_strategy=camel",
        "-Aathanor.envers.global_with_modified_flag=maybe"
      })
  void aValueThatMakesNoSense(String option) {
    assertThat(project.build(option).text())
        .contains("error: [Athanor/UnknownOption]", "is not one of", "1 error");
  }

  private void unit(String name, String value) {
    project.resource(
        "META-INF/persistence.xml",
        "<persistence><persistence-unit name='heroes'><properties><property name='"
            + name
            + "' value='"
            + value
            + "'/></properties></persistence-unit></persistence>");
  }
}
