package dev.athanor.processor.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.athanor.problem.ProblemException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** XML is read with its lines, and nothing outside the file is. */
final class XmlReaderTest {

  @TempDir private Path folder;

  @Test
  void elementsKnowTheirLines() {
    XmlElement root = read("<a>\n  <b c='1'> text </b>\n  <p:d xmlns:p='urn:x' p:e='no'/>\n</a>");

    assertThat(root.place()).hasToString("orm.xml:1");
    XmlElement first = root.child("b").orElseThrow();
    assertThat(first.place()).hasToString("orm.xml:2");
    assertThat(first.attribute("c")).contains("1");
    assertThat(first.text()).isEqualTo("text");
    XmlElement second = root.child("d").orElseThrow();
    assertThat(second.namespace()).isEqualTo("urn:x");
    assertThat(second.attributes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"<a>\n<b></a>", "<a/>\n<b/>", "", "no xml", "<a>\n&unknown;</a>"})
  void whatIsMalformedIsTold(String text) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("[Athanor/MalformedXml] orm.xml:");
  }

  @Test
  void otherFilesAreNotRead() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "hunter2");
    String text =
        "<!DOCTYPE a [<!ENTITY x SYSTEM '%s'>]><a><b>&x;</b></a>".formatted(secret.toUri());

    assertThatThrownBy(() -> read(text))
        .isInstanceOf(ProblemException.class)
        .hasMessageNotContaining("hunter2");
  }

  @Test
  void otherDocumentTypesAreNotLoaded() {
    XmlElement root = read("<!DOCTYPE a SYSTEM 'http://localhost:1/a.dtd'><a><b>1</b></a>");

    assertThat(root.childText("b")).contains("1");
  }

  @Test
  void entitiesDoNotGrow() {
    String text =
        "<!DOCTYPE a [<!ENTITY x 'ha'><!ENTITY y '&x;&x;'><!ENTITY z '&y;&y;'>]><a><b>&z;</b></a>";

    assertThatThrownBy(() -> read(text)).isInstanceOf(ProblemException.class);
  }

  @Test
  void depthIsBounded() {
    String text = "<a>".repeat(5000) + "</a>".repeat(5000);

    assertThatThrownBy(() -> read(text)).hasMessageContaining("too deep");
  }

  private static XmlElement read(String text) {
    return XmlReader.read(text.getBytes(StandardCharsets.UTF_8), "orm.xml");
  }
}
