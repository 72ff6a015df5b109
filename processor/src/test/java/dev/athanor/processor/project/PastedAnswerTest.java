package dev.athanor.processor.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a question prints can be pasted, is accepted, and settles the question. */
class PastedAnswerTest {

  private static final Pattern QUESTION =
      Pattern.compile("\\[Athanor/RenamedOrDropped] (.*?: ?\\w+.*\\?) (.*)");
  private static final Pattern ANSWER =
      Pattern.compile("(@(?:RenamedFrom|Dropped)\\(.*?\\)) on (?:(\\w+) of )?acme\\.(\\w+)");

  @TempDir private Path root;
  private final Map<String, String> sources = new LinkedHashMap<>();

  @ParameterizedTest
  @MethodSource("dev.athanor.processor.project.AskedChange#all")
  void theFirstAnswer(AskedChange change) {
    answer(change, true);
  }

  @ParameterizedTest
  @MethodSource("dev.athanor.processor.project.AskedChange#all")
  void theLastAnswer(AskedChange change) {
    answer(change, false);
  }

  private void answer(AskedChange change, boolean first) {
    TestProject project = new TestProject(root);
    change.shared().forEach(project::source);
    change.before().forEach(project::source);
    project.buildAndRecord("before");
    project.withoutSources();
    change.shared().forEach(this::keep);
    change.after().forEach(this::keep);
    sources.values().forEach(project::source);

    List<String> asked = new ArrayList<>();
    CompilerOutput output = project.build();
    while (!output.success()) {
      assertThat(output.text().replace("[Athanor/RenamedOrDropped]", ""))
          .as("after %s", asked)
          .doesNotContain("error: [Athanor/");
      Matcher question = QUESTION.matcher(output.text());
      assertThat(question.find()).as(output.text()).isTrue();
      assertThat(asked).doesNotContain(question.group(1));
      asked.add(question.group(1));
      List<MatchResult> answers = ANSWER.matcher(question.group(2)).results().toList();
      paste(answers.get(first ? 0 : answers.size() - 1));
      sources.values().forEach(project::source);
      output = project.build();
    }

    assertThat(asked).as(output.text()).isNotEmpty();
    assertThat(output.text()).doesNotContain("StaleAnswer").contains("[Athanor/PendingMigration]");
    project.record("change");
    CompilerOutput after = project.build();
    assertThat(after.success()).as(after.text()).isTrue();
    assertThat(after.text().replace("[Athanor/StaleAnswer]", "")).doesNotContain("[Athanor/");
  }

  private void keep(String source) {
    sources.put(source.replaceAll("(?s).*?\\b(?:class|record) (\\w+).*", "$1"), source);
  }

  private void paste(MatchResult answer) {
    String annotation = Matcher.quoteReplacement(answer.group(1)) + " ";
    sources.computeIfPresent(
        answer.group(3),
        (type, source) ->
            answer.group(2) == null
                ? source.replaceFirst("@Entity", annotation + "@Entity")
                : source.replaceFirst(
                    "(?m)^  (?=.*\\b" + answer.group(2) + ";)", "  " + annotation));
  }
}
