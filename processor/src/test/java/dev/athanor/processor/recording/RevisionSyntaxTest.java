package dev.athanor.processor.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.athanor.revision.RevisionId;
import dev.athanor.revision.RevisionNode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code @Revision} says is read off the text, and nothing else is taken for one. */
final class RevisionSyntaxTest {

  private static final Path FILE = Path.of("R1.java");
  private static final String IMPORT = "import dev.athanor.annotation.Revision;\n";

  @Test
  void everyMember() {
    String text =
        """
        /** About "@Revision(id = "no")". */
        @Revision(
            id = "a1",
            down = {"b2", /* not "c3" */ "d4"},
            labels = "x",
            dependsOn = {"y", "z",},
            message = "say \\"hello\\", (and) go",
            created = "2026-01-01T00:00:00Z")
        @SuppressWarnings({"a", "b"})
        public final class R1 implements Migration {}
        """;

    assertThat(read(text))
        .containsExactly(
            new SourceRevision(
                new RevisionNode(
                    new RevisionId("a1"),
                    List.of(new RevisionId("b2"), new RevisionId("d4")),
                    List.of("y", "z"),
                    List.of("x")),
                "say \"hello\", (and) go",
                "2026-01-01T00:00:00Z",
                FILE));
  }

  @Test
  void behindOtherAnnotationsAndQualified() {
    assertThat(read("@Deprecated @Revision(id = \"a1\") class A {}")).hasSize(1);
    assertThat(read("@Deprecated\n@dev.athanor.annotation.Revision(id=\"a1\") class A {}"))
        .hasSize(1);
    assertThat(
            read("class A { @Revision(id = \"a\") static class B {} @Revision(id = \"b\") C c; }"))
        .hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "// @Revision(id = \"a1\")",
        "/* @Revision(id = \"a1\") */ class A {}",
        "String a = \"@Revision(id = 'a1')\"; char b = '\"'; char c = '\\\\'; char d = '\\'';",
        "String a = \"\"\"\n  \"@Revision(id = \"a1\")\\\"\"\" \"\"\";",
        "@RevisionNumber(id = \"a1\") class A {}",
        "@Revision class A {}",
        "@interface Revision {}",
        "@",
        ""
      })
  void noRevision(String text) {
    assertThat(read(text)).isEmpty();
  }

  @Test
  void ofAnotherLibrary() {
    assertThat(RevisionSyntax.read(FILE, "@Revision(id = \"a1\") class A {}")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@Revision(id = ID)",
        "@Revision(id = \"a\" + 1)",
        "@Revision(down = \"a\")",
        "@Revision(id = \"a1\", down = {BASE, \"b\"})",
        "@Revision(id = \"a1\", labels = label(\"b\"))",
        "@Revision(id = "
      })
  void moreThanStrings(String text) {
    assertThatThrownBy(() -> read(text)).hasMessageContaining("[Athanor/UnreadableRevision]");
  }

  @Test
  void aLongSource() {
    String text = "String a = \"" + "\\n0".repeat(20_000) + "\"; /* " + "x\n".repeat(50_000) + "*/";
    assertThat(read(text + "@Revision(id = \"a1\") class A {}")).hasSize(1);
  }

  private static List<SourceRevision> read(String text) {
    return RevisionSyntax.read(FILE, IMPORT + text);
  }
}
