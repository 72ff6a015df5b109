package dev.athanor.processor.project;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All units want the same of Bean Validation, or an error says which do not. */
final class ValidationModeTest {

  private static final String NULLABLE = "t.column(\"s\", varchar(255));";
  private static final String NOT_NULL = "t.column(\"s\", varchar(255)).notNull();";

  @TempDir private Path root;
  private TestProject project;

  @BeforeEach
  void create() {
    project =
        new TestProject(root)
            .libraries(NotNull.class)
            .source(
                "@Entity public class Hero { @Id Long id; @%s String s; }"
                    .formatted(NotNull.class.getName()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          element NONE|element AUTO|validation-mode is AUTO at META-INF/persistence.xml:2, and not NONE as at META-INF/persistence.xml:1
          element AUTO|element NONE|validation-mode is NONE at META-INF/persistence.xml:2, and not AUTO as at META-INF/persistence.xml:1
          element NONE|nothing|The default of validation-mode is AUTO at META-INF/persistence.xml:2, and not NONE as at
          nothing|element NONE|validation-mode is NONE at META-INF/persistence.xml:2, and not AUTO as at META-INF/persistence.xml:1
          setting none|element AUTO|validation-mode is AUTO at META-INF/persistence.xml:2, and not none as at
          element AUTO|setting none|jakarta.persistence.validation.mode is none at META-INF/persistence.xml:2, and not AUTO as at
          setting none|nothing|The default of validation-mode is AUTO at META-INF/persistence.xml:2, and not none as at
          setting none|setting ddl|jakarta.persistence.validation.mode is ddl at META-INF/persistence.xml:2, and not none as at
          setting callback|setting callback,ddl|jakarta.persistence.validation.mode is callback,ddl at META-INF/persistence.xml:2
          """)
  void unitsThatDisagreeAreAnError(String one, String other, String fact) {
    units(one, other);

    assertThat(project.build().text())
        .containsOnlyOnce("[Athanor/InvalidMappingValue]")
        .contains("[Athanor/InvalidMappingValue] " + fact)
        .doesNotContain("PendingMigration");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nothing|element AUTO
          nothing|nothing
          element AUTO|setting auto
          setting callback, ddl|setting DDL,CALLBACK
          setting none;element AUTO|setting auto
          """)
  void unitsThatAgreeOnDdlAreConstrained(String one, String other) {
    units(one, other);

    assertThat(project.build().text()).contains("PendingMigration");
    assertThat(project.draft()).contains(NOT_NULL);
  }

  @ParameterizedTest
  @CsvSource({
    "element NONE,setting none",
    "element CALLBACK,element callback",
    "setting ddl;element NONE,element NONE"
  })
  void unitsThatAgreeOnNoDdlAreNot(String one, String other) {
    units(one, other);

    assertThat(project.build().text()).contains("PendingMigration");
    assertThat(project.draft()).contains(NULLABLE);
  }

  @Test
  void aChosenUnitCountsAlone() {
    units("element NONE", "nothing");

    project.build("-Aathanor.persistence.unit=q");
    assertThat(project.draft()).contains(NOT_NULL);

    project.build("-Aathanor.persistence.unit=p");
    assertThat(project.draft()).contains(NULLABLE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          element CALLBAK|validation-mode is CALLBAK at
          element|validation-mode is empty at
          setting|jakarta.persistence.validation.mode is empty at
          setting ddl,non|jakarta.persistence.validation.mode is ddl,non at
          setting ,|jakarta.persistence.validation.mode is , at
          """)
  void anUnknownModeIsAnError(String content, String fact) {
    units("element AUTO", content);

    assertThat(project.build().text())
        .containsOnlyOnce("[Athanor/InvalidMappingValue]")
        .contains(fact + " META-INF/persistence.xml:2, and not a known mode.")
        .contains("Write auto, callback, ddl or none, or several of them with commas between.")
        .doesNotContain("PendingMigration");
  }

  @ParameterizedTest
  @ValueSource(strings = {"element ${mode}", "setting ${mode}"})
  void aModeThatIsFilledInLaterIsAnError(String content) {
    units("element AUTO", content);

    assertThat(project.build().text())
        .containsOnlyOnce("[Athanor/InvalidMappingValue]")
        .contains(" is ${mode} at META-INF/persistence.xml:2, and not a value that is known by now")
        .doesNotContain("PendingMigration");
  }

  private void units(String one, String other) {
    project.resource(
        "META-INF/persistence.xml",
        "<persistence><persistence-unit name='p'>"
            + content(one)
            + "</persistence-unit>\n<persistence-unit name='q'>"
            + content(other)
            + "</persistence-unit></persistence>");
  }

  private static String content(String written) {
    StringBuilder content = new StringBuilder();
    for (String part : written.split(";")) {
      String[] words = part.split(" ", 2);
      String mode = words.length == 1 ? "" : words[1];
      if (words[0].equals("element")) {
        content.append("<validation-mode>").append(mode).append("</validation-mode>");
      } else if (words[0].equals("setting")) {
        content
            .append("<properties><property name='jakarta.persistence.validation.mode' value='")
            .append(mode)
            .append("'/></properties>");
      }
    }
    return content.toString();
  }
}
