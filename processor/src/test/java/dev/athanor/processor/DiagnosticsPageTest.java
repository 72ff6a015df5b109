package dev.athanor.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every code that a module can emit has a section in docs/diagnostics.md, and the other way. */
class DiagnosticsPageTest {

  private static final Path ROOT = Path.of("..");
  private static final List<String> MODULES =
      List.of("schema", "processor", "runtime", "tooling/cli", "tooling/maven-plugin");
  private static final String CODE = "([A-Z][A-Za-z]+)";
  private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*(?:/?\\*|//).*$");
  private static final Pattern SECTION = Pattern.compile("(?m)^### `(\\w+)`$");

  /** Where a code stands: first in a call that makes a problem, or in a text that is printed. */
  private static final List<Pattern> USES =
      List.of(
          Pattern.compile("\\b(?:error|warning|refusal|Problem|add)\\(\\s*\"" + CODE + "\""),
          Pattern.compile("\\bWalk\\([^;]*?\"" + CODE + "\""),
          Pattern.compile("\\[Athanor/" + CODE + "]"));

  /** Constants and choices are codes where the file makes problems of them. */
  private static final List<Pattern> INDIRECT_USES =
      List.of(
          Pattern.compile("String [A-Z]+ =\\s*\"([A-Z][a-z]+[A-Z][A-Za-z]*)\""),
          Pattern.compile("\\? \"" + CODE + "\""),
          Pattern.compile("\\? \"\\w+\" : \"" + CODE + "\""));

  @Test
  void explainsEveryCodeAndNoOther() throws IOException {
    String page = Files.readString(ROOT.resolve("docs/diagnostics.md"));

    assertThat(find(SECTION, page)).doesNotHaveDuplicates();
    assertThat(new TreeSet<>(find(SECTION, page))).isEqualTo(codes());
  }

  @Test
  void findsCodesInEachKindOfUse() throws IOException {
    assertThat(codes())
        .contains("UnknownType", "WalkedTooFar", "InternalError", "RenamedOrDropped")
        .contains("CodeFailed", "StatementFailed", "NothingToRecord", "NoMessage");
  }

  private static Set<String> codes() throws IOException {
    Set<String> codes = new TreeSet<>();
    for (String module : MODULES) {
      try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
        for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
          String source = COMMENT.matcher(Files.readString(file)).replaceAll("");
          USES.forEach(use -> codes.addAll(find(use, source)));
          if (source.contains("Problem.error(")) {
            INDIRECT_USES.forEach(use -> codes.addAll(find(use, source)));
          }
        }
      }
    }
    return codes;
  }

  private static List<String> find(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(result -> result.group(1))
        .collect(Collectors.toList());
  }
}
