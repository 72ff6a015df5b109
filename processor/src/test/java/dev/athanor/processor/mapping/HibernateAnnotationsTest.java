package dev.athanor.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** docs/mapping.md says of an annotation that it is refused where it is, and nowhere else. */
class HibernateAnnotationsTest {

  private static final Pattern ROW = Pattern.compile("(?m)^\\| `@(\\w+)` \\|[^|]*\\| ([^|]+) \\|$");

  @Test
  void refusesWhatThePageSays() throws IOException {
    String page = Files.readString(Path.of("../docs/mapping.md"));
    List<MatchResult> rows =
        ROW.matcher(page.split("(?m)^## Hibernate ORM")[1].split("(?m)^## ")[0]).results().toList();
    assertThat(rows)
        .isNotEmpty()
        .allSatisfy(
            row ->
                assertThat(HibernateAnnotations.remedy(row.group(1)).isPresent())
                    .as(row.group(1))
                    .isEqualTo(row.group(2).startsWith("refused: ")));
  }
}
